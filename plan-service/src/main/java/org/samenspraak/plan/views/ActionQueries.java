package org.samenspraak.plan.views;

import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.AggregateQueries.Page;
import org.samenspraak.plan.domain.Action;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Actions as they can be seen; everybody may. */
@Component
public class ActionQueries {
  private static final Sort BY_OBJECTIVE =
      Sort.by("state.objective", "state.dueOn", "state.actionId");

  private final Aggregates<Action> actions;
  private final AggregateQueries queries;

  ActionQueries(Aggregates<Action> actions, AggregateQueries queries) {
    this.actions = actions;
    this.queries = queries;
  }

  /** One action, or a refusal when there is none. */
  public Versioned<Action> get(String id) {
    return actions.get(id);
  }

  /** The actions of a plan by objective, the first due first. */
  public Page<Versioned<Action>> ofPlan(String planId, int page, int size) {
    Query ofPlan = new Query(Criteria.where("state.planId").is(planId)).with(BY_OBJECTIVE);
    return queries.page(Action.class, ofPlan, page, size, action -> action);
  }

  /** What happened to an action, oldest first. */
  public List<TimelineEntry> history(String id) {
    actions.get(id);
    return actions.timeline(id);
  }
}
