package org.samenspraak.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.pages.Forms;
import org.samenspraak.portal.pages.Names;
import org.samenspraak.portal.pages.PageWords;
import org.samenspraak.portal.pages.PlanPage;
import org.samenspraak.portal.pages.PlanWork;
import org.samenspraak.portal.pages.RefusedForm;
import org.samenspraak.portal.pages.Timeline;
import org.samenspraak.portal.pages.Visitor;
import org.samenspraak.portal.remote.HistoryLine;
import org.samenspraak.portal.remote.Listing;
import org.samenspraak.portal.remote.PlanSeen;
import org.samenspraak.portal.remote.PlanSeen.Action;
import org.samenspraak.portal.remote.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a plan. */
@Component
class ShownPlan {
  private final Plans plans;
  private final MinisterRegister register;
  private final PageWords words;

  ShownPlan(Plans plans, MinisterRegister register, PageWords words) {
    this.plans = plans;
    this.register = register;
    this.words = words;
  }

  /**
   * As it stands.
   *
   * @param action id of the action that is opened; empty for none
   * @param tab of which the actions are shown; empty for the first
   */
  ModelAndView page(HttpServletRequest request, String id, String action, String tab) {
    return page(request, id, action, tab, null, HttpStatus.OK);
  }

  /** With a form that had no effect. */
  ModelAndView refused(
      HttpServletRequest request,
      String id,
      String action,
      RefusedForm refused,
      HttpStatusCode status) {
    return page(request, id, action, "", refused, status);
  }

  private ModelAndView page(
      HttpServletRequest request,
      String id,
      String action,
      String tab,
      @Nullable RefusedForm refused,
      HttpStatusCode status) {
    Visitor visitor = (Visitor) Objects.requireNonNull(request.getAttribute(Visitors.VISITOR));
    PlanSeen plan = plans.get(id);
    PlanSeen.Progress progress = plans.progress(id);
    List<Action> actions = Listing.all(page -> plans.actions(id, page, Listing.LARGEST));
    PlanWork alone = new PlanWork(plan, actions, progress.on(), visitor, null, List.of());
    Action opened =
        actions.stream()
            .filter(a -> a.id().equals(action) && alone.isChanging(a))
            .findFirst()
            .orElse(null);
    Map<String, Object> model = new HashMap<>();
    model.put("page", PlanPage.of(alone, progress, tab));
    model.put(
        "work",
        new PlanWork(
            plan,
            actions,
            progress.on(),
            visitor,
            opened,
            alone.isCoordinator() ? register.on(progress.on().toString(), model) : List.of()));
    if (opened != null) {
      Names names = (Names) Objects.requireNonNull(request.getAttribute(Visitors.NAMES));
      List<HistoryLine> facts =
          Listing.all(page -> plans.history(opened.id(), page, Listing.LARGEST));
      model.put("timeline", Timeline.of(facts, words, names));
    }
    model.put("forms", new Forms(refused));
    return new ModelAndView("plan", model, status);
  }
}
