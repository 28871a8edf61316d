package org.samenspraak.question.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.samenspraak.backbone.aggregate.Refusal;

/** Answers that came on paper: which are in place, and which round they are. */
final class Paper {

  private Paper() {}

  /** The next round of that source. */
  static Round round(List<Addressing> addressings, AnswerKind kind) {
    int last =
        addressings.stream()
            .flatMap(addressing -> addressing.answers().stream())
            .map(AddressingAnswer::round)
            .filter(round -> round.source() == AnswerSource.DOCUMENT)
            .mapToInt(Round::n)
            .max()
            .orElse(0);
    return new Round(AnswerSource.DOCUMENT, last + 1, Round.Kind.of(kind));
  }

  /**
   * Refuses an answer that is not in place: what answers closes nothing twice, and what adds to an
   * answer or corrects it needs one.
   */
  static void require(AnswerKind kind, Question question, Addressing answering) {
    question
        .ended()
        .filter(end -> question.status() != QuestionStatus.CONVERTED)
        .ifPresent(end -> {
          throw conflict(
              "question-ended",
              "De vraag is " + end.how().dutch() + "; er wordt geen antwoord meer ingediend.");
        });
    if (kind.isOfSeveral() && question.addressings().size() == 1) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              "answer-of-several",
              "De vraag is aan één minister gesteld; die antwoordt zelf.")
          .field("kind")
          .expected(words(answering));
    }
    if (kind.followsAnswer() != answering.isAnswered()) {
      throw conflict(
              answering.isAnswered() ? "already-answered" : "no-answer-yet",
              answering.isAnswered()
                  ? "Deze minister heeft al geantwoord."
                  : "Deze minister heeft nog niet geantwoord; er is niets aan te vullen of recht te"
                      + " zetten.")
          .field("kind")
          .expected(words(answering))
          .with("allowed", allowed(answering));
    }
  }

  private static List<AnswerKind> allowed(Addressing answering) {
    return Arrays.stream(AnswerKind.values())
        .filter(kind -> kind.followsAnswer() == answering.isAnswered())
        .toList();
  }

  private static String words(Addressing answering) {
    return allowed(answering).stream().map(AnswerKind::dutch).collect(Collectors.joining(", "));
  }

  private static Refusal conflict(String type, String message) {
    return new Refusal(Refusal.Kind.CONFLICT, type, message);
  }
}
