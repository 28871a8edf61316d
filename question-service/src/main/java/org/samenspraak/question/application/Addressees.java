package org.samenspraak.question.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.Addressing;
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
   * The text with its signatory as of that day, or as addressed when that minister has no mandate
   * any more. Whether somebody was addressed at all is the question's to say.
   */
  FinalText sign(Question question, AnswerToFile answer, Instant now) {
    Minister signing =
        ministers
            .at(answer.minister(), now)
            .orElseGet(() -> addressed(question, answer.minister()));
    return new FinalText(
        signing, answer.kind(), answer.text(), answer.parts(), answer.undivided(), answer.salt());
  }

  private static Minister addressed(Question question, String slug) {
    return question.addressings().stream()
        .map(Addressing::addressedTo)
        .filter(minister -> minister.slug().equals(slug))
        .findFirst()
        .orElseGet(() -> new Minister(slug, slug, "", ""));
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
