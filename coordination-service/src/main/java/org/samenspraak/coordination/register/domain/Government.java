package org.samenspraak.coordination.register.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.contracts.GovernmentEvent;

/**
 * A government and the mandates of its ministers, dated, so that any day of the past can be asked
 * about.
 *
 * <p>It is recorded when it is sworn in and recorded anew, as a whole, whenever something about it
 * changes: a minister resigns, a portfolio is split, a title is confirmed, the government ends. A
 * mandate that ended stays in it with its last day, because letters signed then keep their title.
 */
@AggregateType("government")
public final class Government extends Aggregate {
  private GovernmentRecord recorded;

  @SuppressWarnings("NullAway.Init") // filled by the store
  private Government() {}

  /** A government as it was first recorded. */
  public static Government of(GovernmentRecord recorded) {
    Government government = new Government();
    government.store(recorded);
    return government;
  }

  /** Records the government anew; nothing happens when nothing differs. */
  public void record(GovernmentRecord anew) {
    if (!anew.equals(recorded)) {
      store(anew);
    }
  }

  /** The government as it was last recorded. */
  public GovernmentRecord recorded() {
    return recorded;
  }

  private void store(GovernmentRecord anew) {
    recorded = anew;
    raise(
        new GovernmentEvent.Recorded(
            anew.id(), anew.name(), anew.from(), anew.through(), published(anew.mandates())));
  }

  private static List<GovernmentEvent.Mandate> published(List<Mandate> mandates) {
    return mandates.stream().map(Government::published).toList();
  }

  private static GovernmentEvent.Mandate published(Mandate mandate) {
    @Nullable LocalDate through = mandate.through();
    return new GovernmentEvent.Mandate(
        mandate.minister(),
        mandate.name(),
        mandate.formOfAddress(),
        mandate.title(),
        mandate.titleConfirmed(),
        mandate.competences().stream()
            .map(c -> new GovernmentEvent.Competence(c.name(), c.from(), c.through()))
            .toList(),
        mandate.from(),
        through,
        mandate.organisationCode(),
        mandate.administrations().stream()
            .map(a -> new GovernmentEvent.Administration(a.organisationCode(), a.mailbox()))
            .toList(),
        mandate.mailbox());
  }
}
