package org.samenspraak.question.domain;

import java.util.List;
import java.util.Optional;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.end.End;

/** Why answers that were made final are not filed. */
enum NotFiledReason {
  /** The question has an answer already, with another text. */
  ALREADY_ANSWERED,
  /** The question was corrected in the meantime, so another text was answered. */
  OTHER_TEXT,
  /** An addressee or a part would stay without answer. */
  INCOMPLETE,
  /** A minister who was not asked, or a part that was not. */
  NOT_AS_ASKED,
  /** An answer that says nothing. */
  EMPTY,
  /** The asker took the question back. */
  WITHDRAWN,
  /** Parliament did not admit the question. */
  INADMISSIBLE,
  /** The question lapsed. */
  LAPSED,
  /** The question became an oral one, and nobody goes on with answers that do not fit it. */
  CONVERTED;

  /** What stands in the way of these texts, if anything does. */
  static Optional<NotFiledReason> of(Question question, List<FinalText> texts, FinalisedBy by) {
    Optional<NotFiledReason> ended = question.ended().flatMap(NotFiledReason::of);
    if (ended.isPresent()) {
      return ended;
    }
    if (by.round().kind().followsAnswer()) {
      return misplaced(question, texts);
    }
    if (question.isAnswered()) {
      return Optional.of(ALREADY_ANSWERED);
    }
    Optional<NotFiledReason> misfit = misfit(question, texts, by);
    return question.ended().isPresent() ? misfit.map(_ -> CONVERTED) : misfit;
  }

  /** What adds to an answer or corrects it needs one; which text that answered is settled. */
  private static Optional<NotFiledReason> misplaced(Question question, List<FinalText> texts) {
    if (texts.stream().anyMatch(FinalText::isEmpty)) {
      return Optional.of(EMPTY);
    }
    for (FinalText text : texts) {
      Optional<Addressing> of =
          question.addressings().stream()
              .filter(one -> one.minister().equals(text.minister().slug()))
              .findFirst();
      if (of.isEmpty()) {
        return Optional.of(NOT_AS_ASKED);
      }
      if (!of.get().isAnswered()) {
        return Optional.of(INCOMPLETE);
      }
    }
    return Optional.empty();
  }

  private static Optional<NotFiledReason> misfit(
      Question question, List<FinalText> texts, FinalisedBy by) {
    if (by.textVersion() != question.texts().current().version()) {
      return Optional.of(OTHER_TEXT);
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
    if (by.round().kind() == Round.Kind.PROVISIONAL) {
      return Optional.empty();
    }
    boolean complete =
        answering.containsAll(asked)
            && texts.stream().allMatch(text -> text.awaited(question.text().parts()).isEmpty());
    return complete ? Optional.empty() : Optional.of(INCOMPLETE);
  }

  /** A written answer to a question that became an oral one is filed all the same. */
  private static Optional<NotFiledReason> of(End end) {
    return switch (end.how()) {
      case WITHDRAWN -> Optional.of(WITHDRAWN);
      case INADMISSIBLE -> Optional.of(INADMISSIBLE);
      case LAPSED -> Optional.of(LAPSED);
      case CONVERTED -> Optional.empty();
    };
  }
}
