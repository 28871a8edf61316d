package org.samenspraak.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.samenspraak.portal.pages.ListFilter;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.Audits;
import org.samenspraak.portal.remote.ManagementPorts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an auditor looks who did what and who read what. */
@Controller
class AuditPages {
  private static final Set<String> FIELDS = Set.of("van", "tot", "voor", "persoon", "over");
  private static final Map<String, List<String>> CODES =
      Map.of("dienst", ManagementPorts.SERVICES, "wat", List.of("changes", "reads"));
  private static final int SIZE = 50;

  private final ManagementPorts services;

  AuditPages(ManagementPorts services) {
    this.services = services;
  }

  /** Newest first; {@code voor} is the moment before which the page begins. */
  @GetMapping("/toezicht")
  String list(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn,
      @RequestParam Map<String, String> parameters,
      Model model) {
    if (!visitor.kind().equals("auditor")) {
      return loggedIn ? "redirect:/" : "redirect:/mijn/toezicht";
    }
    ListFilter filter = ListFilter.of(parameters, FIELDS, CODES);
    String service = Objects.requireNonNullElse(filter.get("dienst"), "coordination");
    String part = Objects.requireNonNullElse(filter.get("wat"), "changes");
    Audits.Found found =
        FilteredList.found(
            model,
            filter,
            () ->
                services
                    .auditOf(service)
                    .list(
                        part,
                        filter.get("van"),
                        filter.get("tot"),
                        filter.get("voor"),
                        filter.get("persoon"),
                        filter.get("over"),
                        SIZE),
            new Audits.Found(List.of(), null));
    model.addAttribute("found", found);
    model.addAttribute("services", ManagementPorts.SERVICES);
    model.addAttribute("service", service);
    model.addAttribute("part", part);
    return "audit";
  }
}
