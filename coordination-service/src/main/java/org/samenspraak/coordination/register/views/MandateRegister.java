package org.samenspraak.coordination.register.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.register.domain.Government;
import org.samenspraak.coordination.register.domain.GovernmentRecord;
import org.samenspraak.coordination.register.domain.Mandate;
import org.samenspraak.coordination.register.domain.Register;
import org.springframework.stereotype.Component;

/** Who held which mandate when. */
@Component
public class MandateRegister {

  /** A mandate and the government it was held in. */
  public record Entry(String governmentId, Mandate mandate) {}

  private static final Comparator<GovernmentRecord> OLDEST_FIRST =
      Comparator.comparing(GovernmentRecord::from);

  private final AggregateQueries queries;

  public MandateRegister(AggregateQueries queries) {
    this.queries = queries;
  }

  /** All mandates of all recorded governments. */
  public Register register() {
    return new Register(
        governments().stream().flatMap(government -> government.mandates().stream()).toList());
  }

  /**
   * Mandates, those of the oldest government first, in the order of the register.
   *
   * @param on only those held on this Brussels date
   * @param minister only those of this person
   */
  public List<Entry> entries(@Nullable LocalDate on, @Nullable MinisterId minister) {
    return governments().stream()
        .flatMap(g -> g.mandates().stream().map(mandate -> new Entry(g.id(), mandate)))
        .filter(entry -> on == null || entry.mandate().heldOn(on))
        .filter(entry -> minister == null || entry.mandate().minister().equals(minister))
        .toList();
  }

  /** All recorded governments, the oldest first. */
  public List<GovernmentRecord> governments() {
    return queries.all(Government.class).stream()
        .map(Versioned::state)
        .map(Government::recorded)
        .sorted(OLDEST_FIRST)
        .toList();
  }
}
