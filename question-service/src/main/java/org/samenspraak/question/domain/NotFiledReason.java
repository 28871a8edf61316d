package org.samenspraak.question.domain;

import java.util.List;
import java.util.Optional;
import org.samenspraak.contracts.ids.MinisterId;

/** Why answers that were made final are not filed. */
enum NotFiledReason {
  /** The question has an answer already, with another text. */
  ALREADY_ANSWERED,
  /** An addressee or a part would stay without answer. */
  INCOMPLETE,
  /** A minister who was not asked, or a part that was not. */
  NOT_AS_ASKED,
  /** An answer that says nothing. */
  EMPTY;

  /** What stands in the way of these texts, if anything does. */
  static Optional<NotFiledReason> of(Question question, List<FinalText> texts) {
    if (question.status() != QuestionStatus.FILED) {
      return Optional.of(ALREADY_ANSWERED);
    }
    if (texts.stream().anyMatch(FinalText::isEmpty)) {
      return Optional.of(EMPTY);
    }
    List<MinisterId> answering = texts.stream().map(text -> text.minister().slug()).toList();
    List<MinisterId> asked = question.addressings().stream().map(Addressing::minister).toList();
    if (!asked.containsAll(answering)
        || !texts.stream().allMatch(text -> question.text().asks(text.parts()))) {
      return Optional.of(NOT_AS_ASKED);
    }
    boolean complete =
        answering.containsAll(asked)
            && texts.stream().allMatch(text -> text.awaited(question.text().parts()).isEmpty());
    return complete ? Optional.empty() : Optional.of(INCOMPLETE);
  }
}
