package org.samenspraak.question.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.domain.Question;
import org.samenspraak.workingdays.Brussels;

/** Keeps answers from those who may not read them yet. */
final class UnderEmbargo {

  private static final DateTimeFormatter OPENS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'om' H.mm 'uur'", Locale.of("nl", "BE"))
          .withZone(Brussels.ZONE);

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
                .expected("een verzoek vanaf " + OPENS.format(embargo.publicationAt()))
                .with("askerOnlyThrough", embargo.askerOnlyThrough())
                .with("publicationAt", embargo.publicationAt()));
    throw refusal;
  }
}
