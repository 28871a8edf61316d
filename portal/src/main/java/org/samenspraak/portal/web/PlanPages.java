package org.samenspraak.portal.web;

import org.samenspraak.portal.pages.PlanPage;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Plans: all of them, and one with its progress and actions. */
@Controller
@RequestMapping("/plannen")
class PlanPages {
  private final Plans plans;

  PlanPages(Plans plans) {
    this.plans = plans;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("plans", Listing.all(page -> plans.list(page, Listing.LARGEST)));
    return "plans";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Model model) {
    model.addAttribute(
        "page",
        PlanPage.of(
            plans.get(id),
            plans.progress(id),
            Listing.all(page -> plans.actions(id, page, Listing.LARGEST))));
    return "plan";
  }
}
