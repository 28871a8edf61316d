package org.samenspraak.notification.views;

import java.time.Instant;
import java.util.List;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.views.DeliveryLog.Look;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The mailings in which something waits to become a mail. */
@Component
public class OpenMailings {

  private static final String LOOK = "state.nextLookAt";

  private final AggregateQueries queries;

  /** Mailings that are read by these queries. */
  public OpenMailings(AggregateQueries queries) {
    this.queries = queries;
  }

  /** Those to be looked at by then, the earliest first; moments by the machine's clock. */
  public List<Look> dueBy(Instant machineNow, int atMost) {
    Query due =
        new Query(Criteria.where(LOOK).gte(Instant.EPOCH).lte(machineNow)).with(Sort.by(LOOK));
    return queries.rows(Mailing.class, due, 0, atMost, Look.class).items();
  }

  /** How many there are. */
  public long count() {
    return queries.count(Mailing.class, new Query(Criteria.where(LOOK).gte(Instant.EPOCH)));
  }
}
