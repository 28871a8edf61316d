package org.samenspraak.question.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.QuestionId;

/** What is read of a question that waits for an answer, to find its place among the others. */
record OpenQuestion(QuestionId id, List<Addressed> addressings) {
  static final Comparator<OpenQuestion> BY_TERM =
      Comparator.comparing(OpenQuestion::awaitedBy).thenComparing(open -> open.id().value());

  /** One addressee's term, and since when no answer is awaited in it. */
  record Addressed(Term term, @Nullable LocalDate answeredOn) {}

  /** The last Brussels date of the term. */
  record Term(LocalDate dueOn) {}

  /** When the first of the terms ends that an answer is awaited in. */
  private LocalDate awaitedBy() {
    return addressings.stream()
        .filter(addressed -> addressed.answeredOn() == null)
        .map(addressed -> addressed.term().dueOn())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
