package org.samenspraak.plan.views;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.AggregateQueries.Page;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.domain.Action;
import org.samenspraak.plan.domain.Course;
import org.samenspraak.plan.domain.Plan;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Plans and their actions, listed; everybody may see them. */
@Component
public class PlanList {
  private static final Sort LATEST_PERIOD_FIRST =
      Sort.by(Sort.Order.desc("state.period.firstYear"), Sort.Order.asc("state.planId"));
  private static final Sort BY_OBJECTIVE =
      Sort.by("state.objective", "state.dueOn", "state.actionId");

  private final AggregateQueries queries;

  PlanList(AggregateQueries queries) {
    this.queries = queries;
  }

  /** All plans, the latest period first. */
  public PageOf<ListedPlan> plans(Paging paging) {
    Query all = new Query().with(LATEST_PERIOD_FIRST);
    return page(queries.rows(Plan.class, all, paging.page(), paging.size(), ListedPlan.class));
  }

  /** The actions of a plan by objective, the first due first. */
  public PageOf<ListedAction> actions(PlanId planId, Paging paging) {
    Query ofPlan = ofPlan(planId).with(BY_OBJECTIVE);
    return page(
        queries.rows(Action.class, ofPlan, paging.page(), paging.size(), ListedAction.class));
  }

  /** How all actions of a plan went, in no order. */
  public List<Course> courses(PlanId planId) {
    List<Course> courses = new ArrayList<>();
    queries.each(Action.class, ofPlan(planId), Course.class, courses::add);
    return courses;
  }

  private static Query ofPlan(PlanId planId) {
    return new Query(Criteria.where("state.planId").is(planId));
  }

  private static <T> PageOf<T> page(Page<T> page) {
    return new PageOf<>(page.items(), page.page(), page.size(), page.total());
  }
}
