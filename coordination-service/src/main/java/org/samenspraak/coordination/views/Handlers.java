package org.samenspraak.coordination.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Handling;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Who takes care of which questions, for their own cabinet. */
@Component
public class Handlers {

  /**
   * Whoever looks.
   *
   * @param cabinet the cabinet of which colleagues may be shown; null for others
   * @param person pseudonym; empty for nobody in particular
   */
  public record Looking(@Nullable MinisterId cabinet, String person) {}

  /**
   * Who takes care of a question.
   *
   * @param me whether it is whoever looks
   */
  public record HandlerRow(String name, boolean me) {}

  private record Kept(QuestionId questionId, @Nullable Somebody handler) {
    private record Somebody(String person, String name) {}
  }

  private final AggregateQueries queries;

  Handlers(AggregateQueries queries) {
    this.queries = queries;
  }

  /** Ids of the questions of which whoever looks takes care. */
  List<String> mine(Looking looking) {
    List<String> mine = new ArrayList<>();
    queries.each(
        Handling.class,
        new Query(where("state.handler.person").is(looking.person())),
        Kept.class,
        kept -> mine.add(kept.questionId().value()));
    return mine;
  }

  /** Who takes care of these, as far as somebody does, by their ids. */
  Map<String, HandlerRow> of(List<QuestionId> questions, Looking looking) {
    MinisterId cabinet = looking.cabinet();
    Map<String, HandlerRow> found = new HashMap<>();
    if (cabinet == null || questions.isEmpty()) {
      return found;
    }
    List<String> ids =
        questions.stream().map(id -> Handling.id(id, cabinet, cabinet.value())).toList();
    queries.each(
        Handling.class,
        new Query(where("_id").in(ids)),
        Kept.class,
        kept -> {
          Kept.Somebody handler = kept.handler();
          if (handler != null) {
            boolean me = handler.person().equals(looking.person());
            found.put(kept.questionId().value(), new HandlerRow(handler.name(), me));
          }
        });
    return found;
  }
}
