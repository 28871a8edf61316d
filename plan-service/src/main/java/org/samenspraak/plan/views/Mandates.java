package org.samenspraak.plan.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.plan.views.GovernmentMandates.Held;
import org.samenspraak.workingdays.Brussels;
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

  /**
   * The ministers at that moment; nothing while no government is known, and nobody can be told from
   * another.
   */
  public Optional<MinistersOfTheDay> at(Instant moment) {
    List<GovernmentMandates> governments = all();
    LocalDate day = Brussels.dateOf(moment);
    Map<MinisterId, String> names = new LinkedHashMap<>();
    governments.stream()
        .flatMap(government -> government.mandates().stream())
        .filter(held -> held.on(day))
        .forEach((Held held) -> names.put(held.minister(), held.name()));
    return governments.isEmpty()
        ? Optional.empty()
        : Optional.of(new MinistersOfTheDay(day, names));
  }
}
