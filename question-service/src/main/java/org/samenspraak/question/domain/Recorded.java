package org.samenspraak.question.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.workingdays.Brussels;

/**
 * A fact of a question's history, read by the names of its fields.
 *
 * @param fields as they are in JSON
 */
record Recorded(String type, LocalDate on, Map<?, ?> fields) {

  static Recorded of(TimelineEntry entry) {
    return new Recorded(entry.type(), Brussels.dateOf(entry.at()), entry.data());
  }

  private Recorded in(Object nested) {
    return new Recorded(type, on, (Map<?, ?>) nested);
  }

  Recorded nested(String field) {
    return in(Objects.requireNonNull(fields.get(field), field));
  }

  List<Recorded> list(String field) {
    return ((List<?>) Objects.requireNonNull(fields.get(field), field))
        .stream().map(this::in).toList();
  }

  @Nullable String textOrNull(String field) {
    Object value = fields.get(field);
    return value == null ? null : value.toString();
  }

  String text(String field) {
    return Objects.requireNonNull(textOrNull(field), field);
  }

  int number(String field) {
    return Integer.parseInt(text(field));
  }

  LocalDate date(String field) {
    return LocalDate.parse(text(field));
  }

  MinisterId minister(String field) {
    return new MinisterId(text(field));
  }

  /** Whether it is about answers of that round. */
  boolean isOf(Round round) {
    Recorded said = nested("round");
    return said.text("source").equals(round.source().name()) && said.number("n") == round.n();
  }
}
