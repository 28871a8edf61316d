package org.samenspraak.coordination.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.Status;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The coordinations that concern a cabinet, the most urgent first. */
@Component
public class Inbox {
  /** Some rows of an inbox, and how many there are in all. */
  public record Rows(List<InboxRow> items, long total) {}

  private static final Sort MOST_URGENT = Sort.by("state.table.dueOn", "state.questionId");

  private final AggregateQueries queries;

  Inbox(AggregateQueries queries) {
    this.queries = queries;
  }

  /**
   * One page of coordinations.
   *
   * @param ministry only those addressed to this minister
   * @param status only those in this status
   * @param page from 0
   */
  public Rows page(@Nullable MinisterId ministry, @Nullable Status status, int page, int size) {
    List<Criteria> all = new ArrayList<>();
    if (ministry != null) {
      all.add(where("state.table.ministers").is(ministry));
    }
    if (status != null) {
      all.add(where("state.status").is(status));
    }
    Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
    AggregateQueries.Page<Outline> found =
        queries.rows(Coordination.class, query.with(MOST_URGENT), page, size, Outline.class);
    return new Rows(
        found.items().stream().map(outline -> InboxRow.of(outline, ministry)).toList(),
        found.total());
  }
}
