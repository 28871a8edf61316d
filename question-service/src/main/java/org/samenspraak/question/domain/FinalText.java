package org.samenspraak.question.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * An answer that is to be filed.
 *
 * @param minister who gives it, with the title of that day
 * @param text outside the parts
 * @param parts the answer per part, empty when it is not divided
 * @param undivided whether a person confirmed that it is for all parts, though it does not say so
 * @param salt of its hash
 */
public record FinalText(
    Minister minister,
    AnswerKind kind,
    @Nullable String text,
    List<Part> parts,
    boolean undivided,
    String salt) {

  /** Keeps a copy of the parts. */
  public FinalText {
    parts = List.copyOf(parts);
  }

  /** The hash by which it is announced. */
  public String sha256() {
    return AddressingAnswer.hash(salt, text, parts);
  }

  /** Whether that is this text, filed before. */
  boolean isThatOf(AddressingAnswer answer) {
    return answer.kind() == kind
        && Objects.equals(answer.text(), text)
        && answer.parts().equals(parts)
        && answer.undivided() == undivided;
  }

  /** Refuses a document whose answer says nothing. */
  void requireWords() {
    if (isEmpty()) {
      throw new Refusal(
              Refusal.Kind.INVALID, "empty-answer", "Het antwoord in het document is leeg.")
          .field("body")
          .expected("een antwoord met tekst");
    }
  }

  /** Whether it says nothing. */
  boolean isEmpty() {
    return saysNothing(text) && parts.stream().allMatch(part -> saysNothing(part.text()));
  }

  /**
   * Why an answer is still awaited after this one, if one is. Without parts it answers a question
   * of one part; of more parts only once somebody said so.
   */
  Optional<Awaited> awaited(List<Part> asked) {
    if (!kind.closes()) {
      return Optional.of(Awaited.because(Awaited.Reason.NOT_FINAL));
    }
    if (undivided || kind.isForAllParts() || (asked.size() == 1 && !saysNothing(text))) {
      return Optional.empty();
    }
    List<Integer> answered =
        parts.stream().filter(part -> !saysNothing(part.text())).map(Part::number).toList();
    List<Integer> missing =
        asked.stream().map(Part::number).filter(number -> !answered.contains(number)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Awaited(Awaited.Reason.PARTS_UNANSWERED, missing));
  }

  private static boolean saysNothing(@Nullable String words) {
    return words == null || QuestionText.isInvisible(words);
  }
}
