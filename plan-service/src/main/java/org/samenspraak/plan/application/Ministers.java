package org.samenspraak.plan.application;

import java.time.Instant;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.plan.views.Mandates;
import org.samenspraak.plan.views.MinistersOfTheDay;
import org.springframework.stereotype.Component;

/**
 * Refuses whom the register of mandates does not know; cannot answer while the register has not
 * arrived.
 */
@Component
class Ministers {
  private final Mandates mandates;

  Ministers(Mandates mandates) {
    this.mandates = mandates;
  }

  /** Refuses a person who is no minister at that moment. */
  void check(String slug, String field, Instant at) {
    MinistersOfTheDay ministers = at(at);
    if (!ministers.include(slug)) {
      throw new Refusal(
              Kind.INVALID,
              "unknown-minister",
              "“" + slug + "” is op " + ministers.day() + " geen minister.")
          .field(field)
          .expected(
              "een minister met een mandaat op "
                  + ministers.day()
                  + ": "
                  + String.join(", ", ministers.names().keySet()));
    }
  }

  /** The ministers at that moment. */
  MinistersOfTheDay at(Instant at) {
    return mandates
        .at(at)
        .orElseThrow(() ->
            new Refusal(
                Kind.UNAVAILABLE,
                "register-not-loaded",
                "Het register van de ministers is hier nog niet aangekomen. Probeer het straks opnieuw."));
  }
}
