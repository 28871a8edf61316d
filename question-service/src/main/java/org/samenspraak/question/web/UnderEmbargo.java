package org.samenspraak.question.web;

import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.domain.Question;

/** Keeps answers from those who may not read them yet. */
final class UnderEmbargo {

  private UnderEmbargo() {}

  static void check(Question question, Actor actor) {
    if (question.mayReadAnswers(actor)) {
      return;
    }
    Refusal refusal =
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "under-embargo",
            "De antwoorden zijn voorlopig alleen voor de vraagsteller.");
    question
        .embargo()
        .ifPresent(embargo ->
            refusal
                .expected("een verzoek na " + embargo.askerOnlyThrough())
                .with("askerOnlyThrough", embargo.askerOnlyThrough())
                .with("publicationAt", embargo.publicationAt()));
    throw refusal;
  }
}
