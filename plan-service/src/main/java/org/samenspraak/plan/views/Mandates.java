package org.samenspraak.plan.views;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.plan.views.GovernmentMandates.Held;
import org.springframework.stereotype.Component;

/** Who is a minister on which day, as coordination-service publishes it. */
@Component
public class Mandates extends Projection<GovernmentMandates> {

  Mandates(ViewStore store) {
    super(store, "mandates", GovernmentMandates.class);
    on(
        GovernmentEvent.Recorded.class,
        GovernmentEvent.Recorded::governmentId,
        (before, recorded) -> GovernmentMandates.of(recorded));
  }

  /** Whether any government is known; until then nobody can be told to be a minister or not. */
  public boolean areKnown() {
    return !all().isEmpty();
  }

  /** Whether that person is a minister on that Brussels date. */
  public boolean isMinister(String slug, LocalDate on) {
    return heldOn(on).anyMatch(held -> held.minister().equals(slug));
  }

  /** The slug of the minister of that name on that Brussels date. */
  public Optional<String> slugOf(String name, LocalDate on) {
    return heldOn(on)
        .filter(held -> held.name().equalsIgnoreCase(name))
        .map(Held::minister)
        .findFirst();
  }

  private Stream<Held> heldOn(LocalDate day) {
    return all().stream()
        .flatMap(government -> government.mandates().stream())
        .filter(held -> held.on(day));
  }
}
