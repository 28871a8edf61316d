package org.samenspraak.notification.views;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What was told to whom, newest first. */
@Component
public class DeliveryLog {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("state.createdAt"), Sort.Order.asc("state.notificationId"));
  private static final Sort EARLIEST_FIRST = Sort.by("state.nextLookAt", "state.createdAt");

  private final AggregateQueries queries;

  /** A log that reads by these queries. */
  public DeliveryLog(AggregateQueries queries) {
    this.queries = queries;
  }

  /** One page, narrowed by what is given. */
  public PageOf<Logged> page(
      @Nullable String recipient,
      @Nullable DeliveryStatus status,
      @Nullable QuestionId questionId,
      Paging paging) {
    Query query = new Query().with(NEWEST_FIRST);
    narrow(query, "state.recipient", recipient);
    narrow(query, "state.status", status);
    narrow(query, "state.dossiers", questionId == null ? null : "question/" + questionId);
    var page = queries.rows(Notification.class, query, paging.page(), paging.size(), Logged.class);
    return new PageOf<>(page.items(), page.page(), page.size(), page.total());
  }

  /**
   * A notification that a sender is to look at.
   *
   * @param nextLookAt by the machine's clock; may be still to come
   */
  public record Look(String id, Instant nextLookAt) {}

  /** What is due or being sent, the earliest look first. */
  public List<Look> unfinished(int atMost) {
    Query query = unfinished().with(EARLIEST_FIRST);
    return queries.rows(Notification.class, query, 0, atMost, Look.class).items();
  }

  /** How many are due or being sent. */
  public long countUnfinished() {
    return queries.count(Notification.class, unfinished());
  }

  /** Since when the one waits that waits longest, by the machine's clock; empty when none does. */
  public Optional<Instant> oldestDue() {
    return Stream.of(DeliveryStatus.DUE, DeliveryStatus.SENDING)
        .flatMap(status -> oldest(status).stream())
        .min(Comparator.naturalOrder());
  }

  private Optional<Instant> oldest(DeliveryStatus status) {
    Query query = in(status).with(Sort.by("state.dueSince"));
    return queries.rows(Notification.class, query, 0, 1, Waiting.class).items().stream()
        .map(Waiting::dueSince)
        .findFirst();
  }

  record Waiting(Instant dueSince) {}

  /** How many the mail server may have twice. */
  public long countInDoubt() {
    return queries.count(Notification.class, new Query(Criteria.where("state.inDoubt").is(true)));
  }

  /** How many are in that status. */
  public long count(DeliveryStatus status) {
    return queries.count(Notification.class, in(status));
  }

  private static Query in(DeliveryStatus status) {
    return new Query(Criteria.where("state.status").is(status));
  }

  /** Moments are stored as text; the finished have none. */
  private static Query unfinished() {
    return new Query(Criteria.where("state.nextLookAt").gte(Instant.EPOCH));
  }

  private static void narrow(Query query, String field, @Nullable Object value) {
    Optional.ofNullable(value).ifPresent(v -> query.addCriteria(Criteria.where(field).is(v)));
  }
}
