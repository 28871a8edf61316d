package org.samenspraak.standalone.login;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which one chooses who to be. */
@Controller
class LogInController {

  private final SamplePeople people;
  private final PortalAddress portal;

  LogInController(SamplePeople people, PortalAddress portal) {
    this.people = people;
    this.portal = portal;
  }

  @ModelAttribute("portal")
  String portal() {
    return portal.url().toString();
  }

  /** Whoever comes here of himself wants to be in the portal. */
  @GetMapping("/")
  String start() {
    return "redirect:" + portal();
  }

  @GetMapping(ProviderSecurity.LOG_IN)
  String choose(@RequestParam(required = false) @Nullable String error, Model model) {
    model.addAttribute("groups", people.groups());
    model.addAttribute("unknown", error != null);
    return "log-in";
  }
}
