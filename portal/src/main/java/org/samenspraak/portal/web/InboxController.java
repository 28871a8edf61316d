package org.samenspraak.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Coordinations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox of a cabinet. */
@Controller
class InboxController {
  private static final List<String> STATUSES =
      List.of("CHOOSING", "COORDINATING", "FINALISED", "CLOSED");
  private static final int SIZE = 25;

  private final Coordinations coordinations;

  InboxController(Coordinations coordinations) {
    this.coordinations = coordinations;
  }

  /** Who did not log in is asked to; who has no inbox begins at the beginning. */
  @GetMapping("/postvak")
  String inbox(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(defaultValue = "1") int pagina,
      Model model) {
    if (!visitor.isCabinet()) {
      return loggedIn ? "redirect:/" : "redirect:/mijn/postvak";
    }
    String wanted = status != null && STATUSES.contains(status) ? status : null;
    int page = Math.max(0, pagina - 1);
    model.addAttribute("inbox", coordinations.inbox(visitor.slug(), wanted, page, SIZE));
    model.addAttribute("statuses", STATUSES);
    model.addAttribute("status", wanted);
    return "inbox";
  }
}
