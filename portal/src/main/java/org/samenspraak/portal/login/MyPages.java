package org.samenspraak.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /mijn} before the address of a page means: as the one I am. Whoever is not logged in is
 * sent to the issuer first and comes back to the same page.
 */
@Controller
class MyPages {
  private static final String MINE = "/mijn";

  /** Only ever to a page here: a path that begins with two slashes would name another host. */
  @GetMapping({MINE, MINE + "/**"})
  String mine(HttpServletRequest request) {
    String path = request.getRequestURI().substring(MINE.length()).replaceFirst("^[/\\\\]+", "/");
    String query = request.getQueryString();
    return "redirect:" + (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
  }
}
