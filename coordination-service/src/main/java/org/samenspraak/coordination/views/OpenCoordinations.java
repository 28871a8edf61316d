package org.samenspraak.coordination.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.Status;
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

  /** Ids of all of them. */
  public List<String> ids() {
    return ids(open());
  }

  /** Ids of those whose question is about that plan. */
  public List<String> idsAbout(String planId) {
    return ids(open().and("state.planWatch.plan.planId").is(planId));
  }

  private static Criteria open() {
    return where(STATUS).in(Status.CHOOSING, Status.COORDINATING);
  }

  private List<String> ids(Criteria criteria) {
    return queries.ids(Coordination.class, new Query(criteria));
  }
}
