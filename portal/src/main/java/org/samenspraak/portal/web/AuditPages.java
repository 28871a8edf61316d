package org.samenspraak.portal.web;

import org.jspecify.annotations.Nullable;
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
  private static final int SIZE = 50;

  private final ManagementPorts services;

  AuditPages(ManagementPorts services) {
    this.services = services;
  }

  /**
   * Newest first.
   *
   * @param dienst one of the services
   * @param wat {@code changes} or {@code reads}
   * @param van first day, {@code uuuu-MM-dd}
   * @param tot last day
   * @param voor moment before which this page begins
   */
  @GetMapping("/toezicht")
  String list(
      @RequestAttribute(Visitors.VISITOR) Visitor visitor,
      @RequestAttribute(Visitors.LOGGED_IN) boolean loggedIn,
      @RequestParam(defaultValue = "coordination") String dienst,
      @RequestParam(defaultValue = "changes") String wat,
      @RequestParam(required = false) @Nullable String van,
      @RequestParam(required = false) @Nullable String tot,
      @RequestParam(required = false) @Nullable String voor,
      @RequestParam(required = false) @Nullable String persoon,
      @RequestParam(required = false) @Nullable String over,
      Model model) {
    if (!visitor.kind().equals("auditor")) {
      return loggedIn ? "redirect:/" : "redirect:/mijn/toezicht";
    }
    String service = ManagementPorts.SERVICES.contains(dienst) ? dienst : "coordination";
    String part = wat.equals("reads") ? wat : "changes";
    Audits.Found found =
        services
            .auditOf(service)
            .list(part, some(van), some(tot), some(voor), some(persoon), some(over), SIZE);
    model.addAttribute("found", found);
    model.addAttribute("services", ManagementPorts.SERVICES);
    model.addAttribute("service", service);
    model.addAttribute("part", part);
    return "audit";
  }

  private static @Nullable String some(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
