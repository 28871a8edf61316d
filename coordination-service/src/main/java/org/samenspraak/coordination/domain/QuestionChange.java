package org.samenspraak.coordination.domain;

import java.time.Instant;
import java.util.Optional;
import org.samenspraak.coordination.domain.answer.Closing;

/** What the clerk put right in the question, as far as its coordination follows it. */
public sealed interface QuestionChange
    permits AddresseeChange, CorrectedText, NumberChange, TermChange {

  /** How the coordination goes on. */
  Following on(CoordinationState now, Instant at);

  /** Why it comes to nothing of its own, if no answer is awaited any more from anybody. */
  default Optional<Closing> closing() {
    return Optional.empty();
  }
}
