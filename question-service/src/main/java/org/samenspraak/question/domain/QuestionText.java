package org.samenspraak.question.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * What is asked; public from the day of filing.
 *
 * @param introduction text before the first part, possibly empty
 * @param parts those that ask an answer, numbered from 1
 * @param voided those that asked one before the question was corrected; their numbers are not used
 *     again
 */
public record QuestionText(String title, String introduction, List<Part> parts, List<Part> voided) {

  /** Keeps copies of the parts. */
  public QuestionText {
    parts = List.copyOf(parts);
    voided = List.copyOf(voided);
  }

  /** The number that a new part gets. */
  int nextNumber() {
    return Stream.of(parts, voided).flatMap(List::stream).mapToInt(Part::number).max().orElse(0)
        + 1;
  }

  /** How much of it there is, in UTF-8. */
  long bytes() {
    return Stream.concat(
            Stream.of(title, introduction),
            Stream.of(parts, voided).flatMap(List::stream).map(Part::text))
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  /** Refuses what cannot be a question. */
  void check() {
    if (isInvisible(title) || title.length() > Filing.MAX_TITLE) {
      throw Filing.invalid("invalid-title", "De titel ontbreekt of is te lang.")
          .field("title")
          .expected("een titel van 1 tot " + Filing.MAX_TITLE + " tekens");
    }
    Filing.checkCount("parts", parts.size(), Filing.MAX_PARTS, "deelvragen");
    IntStream.range(0, parts.size())
        .filter(i -> isInvisible(parts.get(i).text()))
        .forEach(QuestionText::noText);
    if (bytes() > Filing.MAX_BYTES) {
      throw new Refusal(Refusal.Kind.TOO_LARGE, "text-too-long", "De vraag is te lang.")
          .field("parts")
          .expected("hoogstens 200 KiB tekst in het geheel")
          .with("limit", Filing.MAX_BYTES);
    }
  }

  private static void noText(int index) {
    throw Filing.invalid("blank-text", "Deelvraag " + (index + 1) + " is leeg.")
        .field("parts[" + index + "]")
        .expected("tekst");
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
