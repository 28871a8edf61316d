package org.samenspraak.plan.application;

import java.time.LocalDate;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.plan.views.Mandates;
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

  /** Refuses a person who is no minister on that Brussels date. */
  void check(String slug, String field, LocalDate on) {
    if (!arrived().isMinister(slug, on)) {
      throw new Refusal(
              Kind.INVALID, "unknown-minister", "“" + slug + "” is op " + on + " geen minister.")
          .field(field)
          .expected("een minister die op " + on + " een mandaat heeft, bijvoorbeeld zuhal-demir");
    }
  }

  /** The slug of the minister of that name on that Brussels date. */
  Optional<String> slugOf(String name, LocalDate on) {
    return arrived().slugOf(name, on);
  }

  private Mandates arrived() {
    if (!mandates.areKnown()) {
      throw new Refusal(
          Kind.UNAVAILABLE,
          "register-not-loaded",
          "Het register van de ministers is hier nog niet aangekomen. Probeer het straks opnieuw.");
    }
    return mandates;
  }
}
