package org.samenspraak.question.domain;

import java.util.List;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * What is asked; public from the day of filing.
 *
 * @param introduction text before the first part, possibly empty
 * @param parts numbered from 1
 */
public record QuestionText(String title, String introduction, List<Part> parts) {

  /** Keeps a copy of the parts. */
  public QuestionText {
    parts = List.copyOf(parts);
  }

  /** Whether each of these is a part of it, and none is there twice. */
  boolean asks(List<Part> answered) {
    List<Integer> numbers = answered.stream().map(Part::number).toList();
    List<Integer> asked = parts.stream().map(Part::number).toList();
    return asked.containsAll(numbers) && numbers.stream().distinct().count() == numbers.size();
  }

  /** Refuses answers to parts that were not asked, or two to the same part. */
  void requireAsked(List<Part> answered) {
    if (!asks(answered)) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "unknown-part",
          "Het antwoord gaat over deelvragen die niet gesteld werden.");
    }
  }
}
