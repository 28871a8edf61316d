package org.samenspraak.question.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** No-break spaces and characters without width are no text either. */
  static boolean isInvisible(String text) {
    return text.codePoints()
        .allMatch(c ->
            Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
  }

  /** Whether both have the same letters, however lines, spaces, dashes and quotes were set. */
  boolean reads(QuestionText other) {
    return letters().equals(other.letters());
  }

  private String letters() {
    String all =
        Stream.concat(Stream.of(title, introduction), parts.stream().map(Part::text))
            .collect(Collectors.joining("\n"));
    return all.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
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
