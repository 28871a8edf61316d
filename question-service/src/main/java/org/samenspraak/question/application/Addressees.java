package org.samenspraak.question.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Minister;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.views.KnownMinisters;
import org.springframework.stereotype.Component;

/** Finds the ministers behind the slugs, with the title of the day that counts. */
@Component
class Addressees {
  private final KnownMinisters ministers;

  Addressees(KnownMinisters ministers) {
    this.ministers = ministers;
  }

  /** Those of a filing, in its order, as they were on the day of sending. */
  List<Minister> of(Filing filing) {
    KnownMinisters.Ministers known = ministers.now();
    if (known.isEmpty()) {
      throw new Refusal(
          Refusal.Kind.UNAVAILABLE,
          "register-not-known-yet",
          "De ministers zijn nog niet bekend; probeer hetzelfde verzoek zo dadelijk opnieuw.");
    }
    return IntStream.range(0, filing.addressees().size())
        .mapToObj(
            i -> minister(known, filing.addressees().get(i), "addressees[" + i + "].minister"))
        .toList();
  }

  /**
   * The text with its signatory as of today, or as addressed when that minister has no mandate any
   * more.
   */
  FinalText sign(Question question, AnswerToFile answer, Instant now) {
    Minister addressed = question.addressing(answer.minister()).addressedTo();
    Minister today = ministers.at(answer.minister(), now).orElse(addressed);
    return new FinalText(today, answer.kind(), answer.text(), answer.parts());
  }

  private static Minister minister(
      KnownMinisters.Ministers known, Addressee addressee, String field) {
    return known
        .on(addressee.minister(), addressee.sentOn())
        .orElseThrow(() ->
            new Refusal(
                    Refusal.Kind.INVALID,
                    "unknown-minister",
                    "“%s” was geen Vlaams minister op %s."
                        .formatted(addressee.minister(), addressee.sentOn()))
                .field(field)
                .expected("een minister met een mandaat op de dag van verzending"));
  }
}
