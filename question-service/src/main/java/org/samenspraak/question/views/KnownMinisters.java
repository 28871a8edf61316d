package org.samenspraak.question.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.Minister;
import org.samenspraak.workingdays.Brussels;
import org.springframework.stereotype.Component;

/**
 * Who was minister when, with the title and form of address of that day: one view per government.
 */
@Component
public class KnownMinisters extends Projection<KnownMinisters.KnownGovernment> {

  /** All that is known at one moment. */
  public record Ministers(List<KnownGovernment> governments) {

    /** Whether no government was recorded yet; then nothing can be said about any minister. */
    public boolean isEmpty() {
      return governments.isEmpty();
    }

    /**
     * The minister with the title of that day.
     *
     * @param date in Brussels
     */
    public Optional<Minister> on(MinisterId id, LocalDate date) {
      return governments.stream()
          .flatMap(government -> government.mandates().stream())
          .filter(mandate -> mandate.minister().slug().equals(id) && mandate.isHeldOn(date))
          .max(Comparator.comparing(KnownMandate::from))
          .map(KnownMandate::minister);
    }

    /** All of that day in Brussels, in the order of their slugs. */
    public Map<MinisterId, Minister> on(LocalDate date) {
      Map<MinisterId, Minister> held = new TreeMap<>(Comparator.comparing(MinisterId::value));
      governments.stream()
          .flatMap(government -> government.mandates().stream())
          .filter(mandate -> mandate.isHeldOn(date))
          .forEach(mandate -> held.put(mandate.minister().slug(), mandate.minister()));
      return held;
    }

    /** The one of that day who was probably meant. */
    public Optional<Minister> nearest(MinisterId id, LocalDate date) {
      Map<MinisterId, Minister> held = on(date);
      List<String> slugs = held.keySet().stream().map(MinisterId::value).toList();
      return Slug.nearest(id.value(), slugs).map(MinisterId::new).map(held::get);
    }
  }

  record KnownGovernment(String governmentId, List<KnownMandate> mandates) {}

  record KnownMandate(Minister minister, LocalDate from, @Nullable LocalDate through) {

    boolean isHeldOn(LocalDate date) {
      return !date.isBefore(from) && (through == null || !date.isAfter(through));
    }
  }

  KnownMinisters(ViewStore store) {
    super(store, "known_governments", KnownGovernment.class);
    on(
        GovernmentEvent.Recorded.class,
        GovernmentEvent.Recorded::governmentId,
        (before, recorded) -> known(recorded));
  }

  /** All as known now, in one read. */
  public Ministers now() {
    return new Ministers(all());
  }

  /** The minister with the title that holds in Brussels at that moment. */
  public Optional<Minister> at(MinisterId id, Instant moment) {
    return now().on(id, Brussels.dateOf(moment));
  }

  private static KnownGovernment known(GovernmentEvent.Recorded recorded) {
    return new KnownGovernment(
        recorded.governmentId(), recorded.mandates().stream().map(KnownMinisters::known).toList());
  }

  private static KnownMandate known(GovernmentEvent.Mandate mandate) {
    return new KnownMandate(
        new Minister(mandate.minister(), mandate.name(), mandate.formOfAddress(), mandate.title()),
        mandate.from(),
        mandate.through());
  }
}
