package org.samenspraak.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Groups;
import org.samenspraak.portal.pages.ListFilter;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSeen.Row;
import org.samenspraak.portal.remote.Coordinations;
import org.samenspraak.portal.remote.DelegationsSeen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Coordinations as lists: the inbox of a cabinet or of its administration, what the government is
 * to decide, and all of them for those who watch over all.
 */
@Controller
class InboxController {
  private static final List<String> STATUSES =
      List.of("CHOOSING", "COORDINATING", "FINALISED", "CLOSED");
  private static final Map<String, List<String>> CODES = Map.of("status", STATUSES);
  private static final Set<String> ALL = Set.of("zoek", "laat");
  private static final Set<String> OWN = Set.of("zoek", "laat", "zet", "mij");
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
      @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "1") int pagina,
      Model model) {
    if (visitor.isAdministration()) {
      DelegationsSeen.Inbox inbox = coordinations.delegations(Math.max(0, pagina - 1), SIZE);
      model.addAttribute("inbox", inbox);
      model.addAttribute("groups", Groups.of(inbox.items(), DelegationsSeen.Row::group));
      return "drafting";
    }
    if (!visitor.isCabinet()) {
      return loggedIn ? "redirect:/" : "redirect:/mijn/postvak";
    }
    show(visitor.slug(), ListFilter.of(parameters, OWN, CODES), false, pagina, model);
    return "inbox";
  }

  /** What the secretariat records decisions about. */
  @GetMapping("/beslissingen")
  String decisions(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn,
      @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "1") int pagina,
      Model model) {
    if (!visitor.isOverseer()) {
      return loggedIn ? "redirect:/" : "redirect:/mijn/beslissingen";
    }
    show(null, filter(parameters), true, pagina, model);
    return "decisions";
  }

  /** All of them, for those who watch over all. */
  @GetMapping("/coordinaties")
  String all(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn,
      @RequestParam Map<String, String> parameters,
      @RequestParam(defaultValue = "1") int pagina,
      Model model) {
    if (!visitor.isOverseer()) {
      return loggedIn ? "redirect:/" : "redirect:/mijn/coordinaties";
    }
    show(null, filter(parameters), false, pagina, model);
    return "coordinations";
  }

  private static ListFilter filter(Map<String, String> parameters) {
    return ListFilter.of(parameters, ALL, CODES);
  }

  private void show(
      @Nullable String ministry,
      ListFilter filter,
      boolean forGovernment,
      int pagina,
      Model model) {
    CoordinationSeen.Inbox inbox =
        coordinations.inbox(
            ministry,
            filter.get("status"),
            filter.get("zoek"),
            filter.has("laat"),
            filter.has("zet"),
            forGovernment,
            filter.has("mij"),
            Math.max(0, pagina - 1),
            SIZE);
    model.addAttribute("inbox", inbox);
    model.addAttribute("groups", Groups.of(inbox.items(), Row::group));
    model.addAttribute("statuses", STATUSES);
    model.addAttribute("filter", filter);
  }
}
