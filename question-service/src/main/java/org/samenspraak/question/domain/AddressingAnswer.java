package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.AnswerText;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.Salt;

/**
 * An answer as one minister filed it.
 *
 * @param filedOn Brussels date that counts for the term: of the finalisation; of an answer in a
 *     document the date that was stated, otherwise that of filing
 * @param timely whether that was on or before its own addressing's due date
 * @param signedBy the minister with the title of that day
 * @param text outside the parts; all of a referring answer
 * @param parts the answer per part, empty for a referring answer
 * @param undivided whether a person confirmed that it is for all parts, though it does not say so
 * @param salt of the hash; as secret as the text
 * @param sha256 of salt, text and parts, by which the answer is announced during the embargo
 * @param round in which it was filed
 * @param embargo how long the asker alone has it
 * @param publishedAt when everyone could read it, absent before
 */
public record AddressingAnswer(
    AnswerKind kind,
    LocalDate filedOn,
    boolean timely,
    Minister signedBy,
    @Nullable String text,
    List<Part> parts,
    boolean undivided,
    String salt,
    String sha256,
    Round round,
    Embargo embargo,
    @Nullable Instant publishedAt) {

  /** Keeps a copy of the parts. */
  public AddressingAnswer {
    parts = List.copyOf(parts);
  }

  /** Whether everyone may read it. */
  public boolean isPublished() {
    return publishedAt != null;
  }

  /** Public, if it has to be by now and is not yet. */
  AddressingAnswer publishedBy(Instant now) {
    return isPublished() || embargo.publicationAt().isAfter(now)
        ? this
        : new AddressingAnswer(
            kind, filedOn, timely, signedBy, text, parts, undivided, salt, sha256, round, embargo,
            now);
  }

  /** As it was before everyone could read it. */
  AddressingAnswer secret() {
    return new AddressingAnswer(
        kind, filedOn, timely, signedBy, text, parts, undivided, salt, sha256, round, embargo,
        null);
  }

  /** As it would be filed once more. */
  FinalText again() {
    return new FinalText(signedBy, kind, text, parts, undivided, salt);
  }

  static String hash(String salt, @Nullable String text, List<Part> parts) {
    return AnswerText.sha256(new Salt(salt), text, published(parts));
  }

  static List<QuestionEvent.Part> published(List<Part> parts) {
    return parts.stream().map(part -> new QuestionEvent.Part(part.number(), part.text())).toList();
  }
}
