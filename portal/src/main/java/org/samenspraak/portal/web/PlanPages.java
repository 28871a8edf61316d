package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Plans: all of them, and one with its progress and actions. */
@Controller
@RequestMapping("/plannen")
class PlanPages {
  private final Plans plans;
  private final ShownPlan shown;

  PlanPages(Plans plans, ShownPlan shown) {
    this.plans = plans;
    this.shown = shown;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("plans", Listing.all(page -> plans.list(page, Listing.LARGEST)));
    return "plans";
  }

  /**
   * One plan.
   *
   * @param actie id of the action that is opened
   * @param acties which of its actions are shown: a tab
   */
  @GetMapping("/{id}")
  ModelAndView one(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String actie,
      @RequestParam(defaultValue = "") String acties,
      HttpServletRequest request) {
    return shown.page(request, id, actie, acties);
  }
}
