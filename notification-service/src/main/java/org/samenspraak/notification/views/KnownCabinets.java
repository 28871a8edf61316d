package org.samenspraak.notification.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.springframework.stereotype.Component;

/** The cabinets of every government, by date. */
@Component
public class KnownCabinets extends Projection<KnownCabinets.Known> {

  /** The mandates of one government. */
  public record Known(String governmentId, List<Held> mandates) {}

  /** A cabinet between two dates, both included. */
  public record Held(
      String minister, String name, String mailbox, LocalDate from, @Nullable LocalDate through) {
    boolean holds(LocalDate on) {
      return !on.isBefore(from) && (through == null || !on.isAfter(through));
    }
  }

  KnownCabinets(ViewStore store) {
    super(store, "known_cabinets", Known.class);
    on(
        GovernmentEvent.Recorded.class,
        GovernmentEvent.Recorded::governmentId,
        (before, e) -> known(e));
  }

  /** The minister's cabinet on that date. */
  public Optional<Cabinet> on(String minister, LocalDate date) {
    return all().stream()
        .flatMap(known -> known.mandates().stream())
        .filter(held -> held.minister().equals(minister) && held.holds(date))
        .findFirst()
        .map(held -> new Cabinet(held.minister(), held.name(), held.mailbox()));
  }

  private static Known known(GovernmentEvent.Recorded recorded) {
    return new Known(
        recorded.governmentId(),
        recorded.mandates().stream()
            .map(m -> new Held(m.minister(), m.name(), m.mailbox(), m.from(), m.through()))
            .toList());
  }
}
