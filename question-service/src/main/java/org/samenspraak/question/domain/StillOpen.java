package org.samenspraak.question.domain;

import org.samenspraak.backbone.aggregate.Refusal;

/** Whether it may still be put right to whom a question goes. */
final class StillOpen {

  private StillOpen() {}

  /** Refuses with CONFLICT when no answer is awaited, and says what may instead. */
  static void toOtherAddressees(Question question) {
    question
        .ended()
        .ifPresent(end -> {
          throw conflict(
              question,
              "question-ended",
              "De vraag is " + end.how().dutch() + "; aan haar geadresseerden wijzigt niets meer.",
              "eerst het einde ongedaan maken");
        });
    if (question.isAnswered()) {
      throw conflict(
          question,
          "already-answered",
          "Op deze vraag is al geantwoord; aan haar geadresseerden wijzigt niets meer.",
          "een vraag waarop nog een antwoord wordt verwacht");
    }
  }

  private static Refusal conflict(Question question, String type, String message, String expected) {
    return new Refusal(Refusal.Kind.CONFLICT, type, message)
        .expected(expected)
        .with("status", question.status().name());
  }
}
