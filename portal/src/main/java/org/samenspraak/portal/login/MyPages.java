package org.samenspraak.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /mijn} before the address of a page means: as the one I am. Whoever is not logged in is
 * sent to the issuer first and comes back to the same page, and to the part of a question that its
 * address names: what stands behind {@code #} in a link is lost at the issuer.
 */
@Controller
class MyPages {
  private static final String MINE = "/mijn";
  private static final Pattern PART = Pattern.compile("(?:^|&)deel=(\\d{1,3})(?:&|$)");

  /** Only ever to a page here: a path that begins with two slashes would name another host. */
  @GetMapping({MINE, MINE + "/**"})
  String mine(HttpServletRequest request) {
    String path = request.getRequestURI().substring(MINE.length()).replaceFirst("^[/\\\\]+", "/");
    String query = request.getQueryString();
    return "redirect:"
        + (path.isEmpty() ? "/" : path)
        + (query == null ? "" : "?" + query + place(query));
  }

  private static String place(String query) {
    Matcher part = PART.matcher(query);
    return part.find() ? "#deelvraag-" + part.group(1) : "";
  }
}
