package org.samenspraak.coordination.register.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samenspraak.contracts.ids.MinisterId;

/** Who held which mandate when, over all recorded governments. */
public record Register(List<Mandate> mandates) {

  /** The mandate of a minister on a Brussels date. */
  public Optional<Mandate> heldOn(MinisterId minister, LocalDate date) {
    return mandates.stream()
        .filter(mandate -> mandate.minister().equals(minister) && mandate.heldOn(date))
        .findFirst();
  }

  /** Those who held a mandate on a Brussels date, in their alphabetical order. */
  public List<MinisterId> ministersOn(LocalDate date) {
    return mandates.stream()
        .filter(m -> m.heldOn(date))
        .map(Mandate::minister)
        .sorted(Comparator.comparing(MinisterId::value))
        .toList();
  }
}
