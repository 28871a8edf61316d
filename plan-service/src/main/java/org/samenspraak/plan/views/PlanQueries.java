package org.samenspraak.plan.views;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.AggregateQueries.Page;
import org.samenspraak.plan.domain.Action;
import org.samenspraak.plan.domain.Plan;
import org.samenspraak.plan.domain.Progress;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Plans as they can be seen; everybody may. */
@Component
public class PlanQueries {
  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("state.period.firstYear"), Sort.Order.asc("state.planId"));

  private final Aggregates<Plan> plans;
  private final AggregateQueries queries;

  PlanQueries(Aggregates<Plan> plans, AggregateQueries queries) {
    this.plans = plans;
    this.queries = queries;
  }

  /** One plan, or a refusal when there is none. */
  public Versioned<Plan> get(String id) {
    return plans.get(id);
  }

  /** All plans, the latest period first. */
  public Page<Versioned<Plan>> page(int page, int size) {
    return queries.page(Plan.class, new Query().with(NEWEST_FIRST), page, size, plan -> plan);
  }

  /** What happened to a plan, oldest first. */
  public List<TimelineEntry> history(String id) {
    plans.get(id);
    return plans.timeline(id);
  }

  /** How far a plan was at the end of a Brussels day. */
  public Progress progress(String id, LocalDate on) {
    Plan plan = plans.get(id).state();
    Query ofPlan = new Query(Criteria.where("state.planId").is(id));
    List<Action> actions =
        queries.all(Action.class, ofPlan).stream().map(Versioned::state).toList();
    return Progress.of(plan, actions, on);
  }
}
