package org.samenspraak.coordination.domain.parts;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.coordination.domain.answer.AnswerWriting;
import org.samenspraak.coordination.domain.choice.Table;

/**
 * How much text a coordination can hold, in bytes of UTF-8. What already is too large can still be
 * made smaller.
 */
public record Volume(Table table) {
  /**
   * Of the final texts of all parts together. The published answer is one message, and it must fit
   * the 1 MB that brokers and their clients take by default, also where others mirror the topic;
   * what is left is for its envelope and for the escapes of line ends and quotes.
   */
  static final int MAX_ANSWER_BYTES = 600 * 1024;

  /**
   * Of every version of every text. A coordination is one document of at most 16 MB in the store,
   * which also holds the question and, in the end, the fixed answers.
   */
  public static final int MAX_KEPT_BYTES = 6 * 1024 * 1024;

  /** Counted with each version, so that many short ones do not outgrow the document either. */
  public static final int BYTES_PER_VERSION = 192;

  /**
   * Refuses a step that makes it too large.
   *
   * @param field by which the step adds text
   */
  public void check(Parts before, Parts after, String field) {
    long answer = answer(after);
    if (answer > MAX_ANSWER_BYTES && answer > answer(before)) {
      throw answerTooLong(Kind.TOO_LARGE, field);
    }
    long kept = kept(after);
    if (kept > MAX_KEPT_BYTES && kept > kept(before)) {
      throw new Refusal(
              Kind.TOO_LARGE,
              "coordination-too-large",
              "Bij deze vraag zijn samen te veel teksten bewaard, alle versies meegerekend.")
          .field(field)
          .expected("hoogstens 6 MiB tekst in het geheel, alle versies samen")
          .with("limit", MAX_KEPT_BYTES);
    }
  }

  /** Refuses to fix an answer that cannot be published. */
  public void publishable(Parts parts) {
    if (answer(parts) > MAX_ANSWER_BYTES) {
      throw answerTooLong(Kind.CONFLICT, "parts");
    }
  }

  private long answer(Parts parts) {
    AnswerWriting writing = new AnswerWriting(table, parts);
    return parts.all().stream().mapToLong(part -> bytes(writing.textOf(part))).sum();
  }

  private static long kept(Parts parts) {
    return Stream.concat(parts.all().stream(), parts.voided().stream())
        .mapToLong(Volume::kept)
        .sum();
  }

  private static long kept(PartWork part) {
    NotCompetent mark = part.notCompetent();
    long own =
        Stream.concat(part.texts().stream(), part.former().stream())
            .mapToLong(text -> version(text.text()))
            .sum();
    long contributed = part.contributions().stream().mapToLong(Volume::kept).sum();
    return own + contributed + (mark == null ? 0 : bytes(mark.text()));
  }

  private static long kept(Contribution contribution) {
    Declined declined = contribution.declined();
    Note note = contribution.note();
    long versions = contribution.versions().stream().mapToLong(v -> version(v.text())).sum();
    Stream<@Nullable String> notes = contribution.versions().stream().map(Delivery::returnedWith);
    Stream<@Nullable String> present =
        Stream.of(note == null ? null : note.text(), declined == null ? null : declined.text());
    Delegation delegation = contribution.delegation();
    Stream<@Nullable String> within = delegation == null ? Stream.of() : delegation.notes();
    return versions
        + Stream.of(notes, present, within)
            .flatMap(texts -> texts)
            .filter(Objects::nonNull)
            .mapToLong(Volume::bytes)
            .sum();
  }

  private static long version(String text) {
    return bytes(text) + BYTES_PER_VERSION;
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Refusal answerTooLong(Kind kind, String field) {
    return new Refusal(
            kind, "answer-too-long", "Het antwoord is te lang om gepubliceerd te worden.")
        .field(field)
        .expected("hoogstens 600 KiB tekst voor alle deelvragen samen")
        .with("limit", MAX_ANSWER_BYTES);
  }
}
