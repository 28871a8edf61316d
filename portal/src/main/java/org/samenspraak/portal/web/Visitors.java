package org.samenspraak.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Tells every page who looks at it, from a cookie. A link may preset the visitor by {@code ?as=}:
 * it is remembered and taken out of the address, so that the address can be passed on.
 */
@Component
class Visitors implements HandlerInterceptor {
  static final String COOKIE = "samenspraak-actor";
  static final String AS = "as";

  /** Name under which pages and templates find the visitor. */
  static final String VISITOR = "visitor";

  /** Name under which pages and templates find the names of persons. */
  static final String NAMES = "names";

  private static final String NOBODY = "publiek";

  private final MinisterNames register;

  Visitors(MinisterNames register) {
    this.register = register;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    request.setAttribute(VISITOR, remembered(request));
    request.setAttribute(NAMES, register.names());
    String as = request.getParameter(AS);
    if (as == null || request.getDispatcherType() != DispatcherType.REQUEST) {
      return true;
    }
    preset(as, request, response);
    return false;
  }

  private static Visitor remembered(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .flatMap(Visitor::named)
        .orElse(Visitor.PUBLIC);
  }

  private static void preset(String as, HttpServletRequest request, HttpServletResponse response) {
    Visitor visitor =
        as.equals(NOBODY)
            ? Visitor.PUBLIC
            : Visitor.named(as).orElseThrow(() -> new UnknownVisitor());
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(visitor.actor()));
    response.setHeader(HttpHeaders.LOCATION, withoutAs(request));
    response.setStatus(HttpStatus.SEE_OTHER.value());
  }

  private static String cookie(@Nullable String actor) {
    ResponseCookie.ResponseCookieBuilder cookie =
        ResponseCookie.from(COOKIE, actor == null ? "" : actor)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax");
    return (actor == null ? cookie.maxAge(Duration.ZERO) : cookie).build().toString();
  }

  /** An address on this host only: a path that begins with two slashes would name another. */
  private static String withoutAs(HttpServletRequest request) {
    String address =
        ServletUriComponentsBuilder.fromRequestUri(request)
            .scheme(null)
            .host(null)
            .port(null)
            .replaceQuery(others(request.getQueryString()))
            .build()
            .toUriString();
    return address.replaceFirst("^/+", "/");
  }

  /** All parameters but this one, which may be written with percent signs. */
  private static @Nullable String others(@Nullable String query) {
    if (query == null) {
      return null;
    }
    String others =
        Stream.of(query.split("&", -1))
            .filter(parameter -> !decoded(parameter.split("=", 2)[0]).equals(AS))
            .collect(Collectors.joining("&"));
    return others.isEmpty() ? null : others;
  }

  private static String decoded(String name) {
    return URLDecoder.decode(name, StandardCharsets.UTF_8);
  }

  /** The address names a visitor that nobody can be. */
  static final class UnknownVisitor extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownVisitor() {
      super("no such visitor");
    }
  }
}
