package org.samenspraak.coordination.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Which coordinations are not over: some hundreds at most, twenty working days of questions. */
@Component
public class OpenCoordinations {
  private static final String STATUS = "state.status";

  private final AggregateQueries queries;

  OpenCoordinations(AggregateQueries queries) {
    this.queries = queries;
  }

  /** What is read of one to know whether a plan concerns it. */
  private record Asked(String id, Titled question) {
    private record Titled(String title) {}
  }

  /** Ids of those whose question that plan may be the subject of, whatever they know of it. */
  public List<QuestionId> idsThatMayBeAbout(KnownPlan plan) {
    List<QuestionId> found = new ArrayList<>();
    queries.each(
        Coordination.class,
        new Query(open()),
        Asked.class,
        asked -> {
          if (plan.isRecognisedIn(asked.question().title())) {
            found.add(new QuestionId(asked.id()));
          }
        });
    return found;
  }

  /** Ids of those whose question is about that plan, as they know. */
  public List<QuestionId> idsAbout(PlanId planId) {
    Query about = new Query(open().and("state.planWatch.plan.planId").is(planId));
    return queries.ids(Coordination.class, about).stream().map(QuestionId::new).toList();
  }

  private static Criteria open() {
    return where(STATUS).in(Status.CHOOSING, Status.COORDINATING);
  }
}
