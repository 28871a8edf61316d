package org.samenspraak.notification.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Cabinet;
import org.springframework.stereotype.Component;

/** The cabinets of every government, by date. */
@Component
public class KnownCabinets extends Projection<KnownCabinets.Known> {

  /** The mandates of one government. */
  public record Known(String governmentId, List<Held> mandates) {}

  /** An administration that works for a cabinet. */
  public record Working(String organisationCode, String mailbox) {}

  /** A cabinet between two dates, both included. */
  public record Held(
      MinisterId minister,
      String name,
      String mailbox,
      List<Working> administrations,
      LocalDate from,
      @Nullable LocalDate through) {
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

  /**
   * The minister's cabinet on that date. Of somebody who is no longer a minister it is the last
   * cabinet, since silence would be worse; but only if the register of that date is known, or a new
   * mandate may just not have arrived.
   */
  public Optional<Cabinet> on(MinisterId minister, LocalDate date) {
    return held(minister, date).map(held -> new Cabinet(minister, held.name(), held.mailbox()));
  }

  /** The administrations of that cabinet; empty only when the cabinet is not known yet. */
  public Optional<List<Cabinet>> administrationsOn(MinisterId minister, LocalDate date) {
    return held(minister, date)
        .map(held ->
            held.administrations().stream()
                .map(one ->
                    new Cabinet(minister, held.name(), one.mailbox(), one.organisationCode()))
                .toList());
  }

  private Optional<Held> held(MinisterId minister, LocalDate date) {
    List<Held> mandates = all().stream().flatMap(known -> known.mandates().stream()).toList();
    boolean dateIsKnown = mandates.stream().anyMatch(held -> held.holds(date));
    return mandates.stream()
        .filter(held -> held.minister().equals(minister) && !held.from().isAfter(date))
        .filter(held -> dateIsKnown)
        .max(Comparator.<Held, Boolean>comparing(h -> h.holds(date)).thenComparing(Held::from));
  }

  private static Known known(GovernmentEvent.Recorded recorded) {
    return new Known(
        recorded.governmentId(), recorded.mandates().stream().map(KnownCabinets::held).toList());
  }

  private static Held held(GovernmentEvent.Mandate mandate) {
    return new Held(
        mandate.minister(),
        mandate.name(),
        mandate.mailbox(),
        mandate.administrations().stream()
            .map(one -> new Working(one.organisationCode(), one.mailbox()))
            .toList(),
        mandate.from(),
        mandate.through());
  }
}
