package org.samenspraak.question.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.AnswerKind;

/**
 * An answer that stood in the document of a question.
 *
 * @param name of the minister who gave it, absent when the document does not say
 * @param number of the question it says it answers
 * @param text outside the parts; all of a referring answer
 * @param parts by number, empty when the answer is not divided
 * @param line on which it begins
 */
public record ReadAnswer(
    @Nullable String name,
    @Nullable Integer number,
    AnswerKind kind,
    String text,
    List<String> parts,
    int line) {

  /** By the minister's name, absent when the document does not say. */
  public Optional<MinisterId> minister() {
    return Optional.ofNullable(name).map(Slug::of).map(MinisterId::new);
  }
}
