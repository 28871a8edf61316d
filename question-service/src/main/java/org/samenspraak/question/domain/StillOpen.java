package org.samenspraak.question.domain;

import java.util.function.Predicate;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.How;

/** Whether a question may still be put right; refused with CONFLICT, saying what may instead. */
final class StillOpen {

  private StillOpen() {}

  /**
   * What it asks: until the first answer is filed, whatever its kind. One that Parliament did not
   * admit is corrected before it is admitted.
   */
  static void toCorrection(Question question) {
    requireNoEnd(
        question, end -> end.how() != How.INADMISSIBLE, "ze kan niet meer verbeterd worden.");
    if (question.addressings().stream().anyMatch(a -> !a.answers().isEmpty())) {
      throw conflict(
          question,
          "already-answered",
          "Op deze vraag is al een antwoord ingediend; ze kan niet meer verbeterd worden.",
          "alleen nog een aanvullend antwoord of een erratum");
    }
  }

  /** To whom it goes: as long as an answer is awaited. */
  static void toOtherAddressees(Question question) {
    requireNoEnd(question, _ -> true, "aan haar geadresseerden wijzigt niets meer.");
    if (question.isAnswered()) {
      throw conflict(
          question,
          "already-answered",
          "Op deze vraag is al geantwoord; aan haar geadresseerden wijzigt niets meer.",
          "een vraag waarop nog een antwoord wordt verwacht");
    }
  }

  private static void requireNoEnd(Question question, Predicate<End> such, String so) {
    question
        .ended()
        .filter(such)
        .ifPresent(end -> {
          throw conflict(
              question,
              "question-ended",
              "De vraag is " + end.how().dutch() + "; " + so,
              "eerst het einde ongedaan maken");
        });
  }

  private static Refusal conflict(Question question, String type, String message, String expected) {
    return new Refusal(Refusal.Kind.CONFLICT, type, message)
        .expected(expected)
        .with("status", question.status().name());
  }
}
