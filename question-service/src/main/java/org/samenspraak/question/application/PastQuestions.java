package org.samenspraak.question.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.question.domain.PastQuestion;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.TermRules;
import org.springframework.stereotype.Component;

/** Shows a question as it was: as it was known then, or as it holds for then. */
@Component
public class PastQuestions {
  private final Aggregates<Question> questions;
  private final TermRules rules;

  PastQuestions(Aggregates<Question> questions, TermRules rules) {
    this.questions = questions;
    this.rules = rules;
  }

  /**
   * One of them.
   *
   * @param on Brussels day for which it is to hold
   * @param asOf Brussels day at whose end it was known
   * @throws Refusal INVALID when both are given or the day is to come, NOT_FOUND when there was no
   *     such question yet
   */
  public Versioned<Question> of(
      Versioned<Question> question,
      @Nullable LocalDate on,
      @Nullable LocalDate asOf,
      LocalDate today) {
    if (on != null && asOf != null) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              "two-times",
              "Vraag ofwel wat op een dag gold, ofwel wat op een dag bekend was.")
          .field("asOf")
          .expected("alleen on, of alleen asOf");
    }
    if (on != null) {
      requirePast(on, "on", today);
      return then(question, PastQuestion.on(question.state(), on));
    }
    if (asOf == null) {
      return question;
    }
    requirePast(asOf, "asOf", today);
    return asOf(question, asOf);
  }

  /** Of state and facts that belong together: what was recorded in between is read once more. */
  private Versioned<Question> asOf(Versioned<Question> question, LocalDate day) {
    List<TimelineEntry> timeline = questions.timeline(question.id());
    Versioned<Question> now = questions.get(question.id());
    return now.version() == question.version()
        ? then(now, PastQuestion.asOf(now.state(), timeline, day, rules))
        : asOf(now, day);
  }

  private static Versioned<Question> then(Versioned<Question> now, Question then) {
    return new Versioned<>(now.id(), then, now.version(), false);
  }

  private static void requirePast(LocalDate day, String field, LocalDate today) {
    if (day.isAfter(today)) {
      throw new Refusal(Refusal.Kind.INVALID, "date-in-future", "Die dag moet nog komen.")
          .field(field)
          .expected("een datum tot en met " + today);
    }
  }
}
