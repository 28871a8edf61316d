package org.samenspraak.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.samenspraak.portal.login.PresentToken;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Me;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells every page who looks at it: the services say what a token makes its bearer, and the portal
 * remembers it as long as it has that token.
 */
@Component
class Visitors implements HandlerInterceptor {
  /** Name under which pages and templates find the visitor. */
  static final String VISITOR = "visitor";

  /** Whether the visitor logged in, whatever that made of them. */
  static final String LOGGED_IN = "loggedIn";

  /** Why somebody who logged in is like the public; absent otherwise. */
  static final String NOBODY = "nobody";

  /** Path and query of this page, to come back to after a log-in. */
  static final String HERE = "here";

  /** Name under which pages and templates find the names of persons. */
  static final String NAMES = "names";

  private static final String REMEMBERED = Visitors.class.getName();

  private final MinisterNames register;
  private final PresentToken token;
  private final Me me;

  Visitors(MinisterNames register, PresentToken token, Me me) {
    this.register = register;
    this.token = token;
    this.me = me;
  }

  /** Who a token is of. */
  private record Remembered(String token, Me.Known known) {}

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    request.setAttribute(NAMES, register.names());
    request.setAttribute(LOGGED_IN, PresentToken.isLoggedIn());
    request.setAttribute(HERE, isError(request) ? "/" : here(request));
    Visitor visitor = Visitor.PUBLIC;
    if (PresentToken.isLoggedIn() && !isError(request)) {
      Me.Known known = known(request.getSession());
      visitor = Visitor.of(known.actor());
      request.setAttribute(NOBODY, known.why());
    }
    request.setAttribute(VISITOR, visitor);
    return true;
  }

  private static String here(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** The page of an error must not fail for the same reason. */
  private static boolean isError(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.ERROR;
  }

  private Me.Known known(HttpSession session) {
    String present = token.value().orElse("");
    if (session.getAttribute(REMEMBERED) instanceof Remembered remembered
        && remembered.token().equals(present)) {
      return remembered.known();
    }
    Me.Known known = me.me();
    session.setAttribute(REMEMBERED, new Remembered(present, known));
    return known;
  }
}
