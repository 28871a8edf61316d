package org.samenspraak.coordination.register.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who held which mandate when, over all recorded governments. */
public record Register(List<Mandate> mandates) {

  /** The mandate of a minister on a Brussels date. */
  public Optional<Mandate> heldOn(String minister, LocalDate date) {
    return mandates.stream()
        .filter(mandate -> mandate.minister().equals(minister) && mandate.heldOn(date))
        .findFirst();
  }

  /** Slugs of those who held a mandate on a Brussels date, in their alphabetical order. */
  public List<String> ministersOn(LocalDate date) {
    return mandates.stream().filter(m -> m.heldOn(date)).map(Mandate::minister).sorted().toList();
  }
}
