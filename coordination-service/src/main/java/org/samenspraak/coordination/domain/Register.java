package org.samenspraak.coordination.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Refusal;

/** Who held which mandate when, over all recorded governments. */
public record Register(List<Mandate> mandates) {

  /** The mandate of a minister on a Brussels date. */
  public Optional<Mandate> heldOn(String minister, LocalDate date) {
    return mandates.stream()
        .filter(mandate -> mandate.minister().equals(minister) && mandate.heldOn(date))
        .findFirst();
  }

  Mandate competent(String minister, LocalDate date) {
    return heldOn(minister, date)
        .orElseThrow(() ->
            new Refusal(
                    Refusal.Kind.INVALID,
                    "unknown-minister",
                    "“" + minister + "” is op " + Dutch.date(date) + " geen minister.")
                .field("who")
                .expected("een minister met een mandaat op " + Dutch.date(date) + slugs(date)));
  }

  private String slugs(LocalDate date) {
    List<String> known =
        mandates.stream().filter(m -> m.heldOn(date)).map(Mandate::minister).sorted().toList();
    return known.isEmpty() ? "" : ": " + String.join(", ", known);
  }

  Mandate answering(String minister, String name, LocalDate date) {
    return heldOn(minister, date)
        .orElseThrow(() ->
            new Refusal(
                Refusal.Kind.CONFLICT,
                "coordinator-without-mandate",
                name
                    + " is op "
                    + Dutch.date(date)
                    + " geen minister; er moet eerst een andere coördinator zijn."));
  }
}
