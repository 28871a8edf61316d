package org.samenspraak.web.login;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.GovernmentEvent;

/** The organisations of all mandates, as coordination-service publishes them. */
final class KnownOffices extends Projection<KnownOffices.Government> implements Offices {

  record Government(String governmentId, List<Office> offices) {}

  /** Held between two Brussels dates, both included. */
  record Office(
      String minister,
      String cabinet,
      List<String> administrations,
      LocalDate from,
      @Nullable LocalDate through) {

    static Office of(GovernmentEvent.Mandate mandate) {
      return new Office(
          mandate.minister().value(),
          mandate.organisationCode(),
          mandate.administrations().stream()
              .map(GovernmentEvent.Administration::organisationCode)
              .toList(),
          mandate.from(),
          mandate.through());
    }

    boolean isHeldOn(LocalDate date) {
      return !date.isBefore(from) && (through == null || !date.isAfter(through));
    }
  }

  KnownOffices(ViewStore store) {
    super(store, "known_offices", Government.class);
    on(
        GovernmentEvent.Recorded.class,
        GovernmentEvent.Recorded::governmentId,
        (before, recorded) ->
            new Government(
                recorded.governmentId(), recorded.mandates().stream().map(Office::of).toList()));
  }

  @Override
  public Optional<String> ofCabinet(String organisationCode, LocalDate on) {
    return holder(office -> office.cabinet().equals(organisationCode), on);
  }

  @Override
  public Optional<String> ofAdministration(String organisationCode, LocalDate on) {
    return holder(office -> office.administrations().contains(organisationCode), on);
  }

  private Optional<String> holder(Predicate<Office> with, LocalDate on) {
    return all().stream()
        .flatMap(government -> government.offices().stream())
        .filter(with)
        .filter(office -> !office.from().isAfter(on))
        .max(
            Comparator.<Office, Boolean>comparing(office -> office.isHeldOn(on))
                .thenComparing(Office::from))
        .map(Office::minister);
  }
}
