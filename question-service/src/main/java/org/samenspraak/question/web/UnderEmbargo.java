package org.samenspraak.question.web;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.domain.Access;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AddressingAnswer;
import org.samenspraak.question.domain.Embargo;
import org.samenspraak.workingdays.Brussels;

/** Keeps answers from those who may not read them yet. */
final class UnderEmbargo {

  private static final DateTimeFormatter OPENS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'om' H.mm 'uur'", Locale.of("nl", "BE"))
          .withZone(Brussels.ZONE);

  private UnderEmbargo() {}

  /** That none of these answers is for this reader yet; one may be from the end of its embargo. */
  static Refusal of(Access access, Stream<Addressing> addressings) {
    Refusal refusal =
        access
            .mandateOver()
            .map(over ->
                refusal(
                    "mandate-over",
                    over.words() + " U leest de antwoorden zodra ze openbaar zijn."))
            .orElseGet(() ->
                refusal(
                    "under-embargo", "De antwoorden zijn voorlopig alleen voor de vraagsteller."));
    addressings
        .flatMap(addressing -> addressing.answer().stream())
        .map(AddressingAnswer::embargo)
        .min(Comparator.comparing(Embargo::publicationAt))
        .ifPresent(embargo ->
            refusal
                .expected("een verzoek vanaf " + OPENS.format(embargo.publicationAt()))
                .with("askerOnlyThrough", embargo.askerOnlyThrough())
                .with("publicationAt", embargo.publicationAt()));
    return refusal;
  }

  private static Refusal refusal(String type, String message) {
    return new Refusal(Refusal.Kind.FORBIDDEN, type, message);
  }
}
