package org.samenspraak.coordination.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Seating;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.Parts;

/**
 * How a coordination goes on once its question was put right.
 *
 * @param facts to be published of it, in order
 */
public record Following(
    QuestionId questionId,
    AskedQuestion question,
    Table table,
    Parts parts,
    @Nullable Appointment appointment,
    Status status,
    List<CoordinationEvent> facts) {

  static Following from(CoordinationState now) {
    return new Following(
        now.questionId(),
        now.question(),
        now.table(),
        now.parts(),
        now.appointment(),
        now.status(),
        List.of());
  }

  Following with(AskedQuestion asked) {
    return new Following(questionId, asked, table, parts, appointment, status, facts);
  }

  Following with(Table seated) {
    return new Following(questionId, question, seated, parts, appointment, status, facts);
  }

  Following with(Parts worked) {
    return new Following(questionId, question, table, worked, appointment, status, facts);
  }

  Following telling(List<CoordinationEvent> more) {
    List<CoordinationEvent> all = new ArrayList<>(facts);
    all.addAll(more);
    return new Following(questionId, question, table, parts, appointment, status, List.copyOf(all));
  }

  CoordinationFacts words() {
    return new CoordinationFacts(
        questionId, appointment == null ? null : appointment.coordinator());
  }

  /** With who coordinates among those who are addressed now. */
  Following seated() {
    Seating seating = Seating.of(table, appointment);
    Appointment now = seating.appointment();
    Following next =
        new Following(
            questionId,
            question,
            table,
            parts,
            now,
            now == null ? Status.CHOOSING : Status.COORDINATING,
            facts);
    List<CoordinationEvent> news = new ArrayList<>();
    news.add(next.words().addressees(table, seating));
    if (now != null && !now.isOfSame(appointment)) {
      news.add(next.words().appointed(now));
    }
    return next.telling(news);
  }

  /** The same once others were addressed while the answers were fixed. */
  Following seatedAnew() {
    return Objects.equals(Seating.of(table, appointment).appointment(), appointment)
        ? this
        : seated();
  }
}
