package org.samenspraak.notification.views;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.Notification;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What was told to whom, newest first. */
@Component
public class DeliveryLog {

  private final AggregateQueries queries;

  DeliveryLog(AggregateQueries queries) {
    this.queries = queries;
  }

  /** One page, narrowed by what is given. */
  public AggregateQueries.Page<Versioned<Notification>> page(
      @Nullable String recipient,
      @Nullable DeliveryStatus status,
      @Nullable String questionId,
      int page,
      int size) {
    Query query = new Query().with(Sort.by(Sort.Direction.DESC, "state.createdAt"));
    narrow(query, "state.recipient", recipient);
    narrow(query, "state.status", status);
    narrow(query, "state.questionId", questionId);
    return queries.page(Notification.class, query, page, size, shown -> shown);
  }

  /** The oldest so many in that status, for the sender. */
  public List<String> waiting(DeliveryStatus status, int atMost) {
    Query query =
        new Query(Criteria.where("state.status").is(status))
            .with(Sort.by(Sort.Direction.ASC, "state.createdAt"))
            .limit(atMost);
    return queries.all(Notification.class, query).stream().map(Versioned::id).toList();
  }

  /** How many are in that status. */
  public long count(DeliveryStatus status) {
    return queries.count(Notification.class, new Query(Criteria.where("state.status").is(status)));
  }

  private static void narrow(Query query, String field, @Nullable Object value) {
    Optional.ofNullable(value).ifPresent(v -> query.addCriteria(Criteria.where(field).is(v)));
  }
}
