package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long the asker alone has an answer.
 *
 * @param askerOnlyThrough last Brussels date of it
 * @param publicationAt when the answer is to be published
 */
public record Embargo(LocalDate askerOnlyThrough, Instant publicationAt) {
  private static final Comparator<Embargo> BY_END = Comparator.comparing(Embargo::publicationAt);

  /** Of the answers that are not public, that which ends first. */
  static Optional<Embargo> nextOf(List<Addressing> addressings) {
    return answers(addressings)
        .filter(answer -> !answer.isPublished())
        .map(AddressingAnswer::embargo)
        .min(BY_END);
  }

  /** Of all answers, that which ends last. */
  static Optional<Embargo> lastOf(List<Addressing> addressings) {
    return answers(addressings).map(AddressingAnswer::embargo).max(BY_END);
  }

  private static Stream<AddressingAnswer> answers(List<Addressing> addressings) {
    return addressings.stream().flatMap(addressing -> addressing.answers().stream());
  }
}
