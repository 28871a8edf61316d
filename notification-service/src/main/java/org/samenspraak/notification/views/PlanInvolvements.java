package org.samenspraak.notification.views;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.notification.views.PlanInvolvements.Involved;
import org.springframework.stereotype.Component;

/** Which ministers lead an action of a plan or contribute to one. */
@Component
public class PlanInvolvements extends Projection<Involved> {

  /** Slugs, in alphabetical order. */
  public record Involved(List<MinisterId> ministers) {}

  PlanInvolvements(ViewStore store) {
    super(store, "known_plans", Involved.class);
    on(ActionEvent.Added.class, event -> event.planId().value(), PlanInvolvements::with);
  }

  /** The ministers involved in that plan so far. */
  public List<MinisterId> involvedIn(PlanId planId) {
    return find(planId.value()).map(Involved::ministers).orElse(List.of());
  }

  private static Involved with(@Nullable Involved before, ActionEvent.Added added) {
    Stream<MinisterId> known = before == null ? Stream.of() : before.ministers().stream();
    Stream<MinisterId> more = Stream.concat(Stream.of(added.lead()), added.contributors().stream());
    return new Involved(
        Stream.concat(known, more)
            .distinct()
            .sorted(Comparator.comparing(MinisterId::value))
            .toList());
  }
}
