package org.samenspraak.coordination.views;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.CoordinationState;

/** Which facts of a history are a ministry's own affair: what passes between it and its cabinet. */
public final class WithinMinistry {
  private static final Set<String> FACTS =
      Stream.of(
              CoordinationEvent.PartDelegated.class,
              CoordinationEvent.DelegationReturned.class,
              CoordinationEvent.DelegationEnded.class)
          .map(fact -> fact.getAnnotation(EventName.class).value())
          .collect(Collectors.toUnmodifiableSet());

  private WithinMinistry() {}

  /** Whether that reader may know of that fact. */
  public static boolean mayBeReadBy(Actor reader, TimelineEntry fact, CoordinationState state) {
    return !FACTS.contains(fact.type())
        || (fact.data().get("minister") instanceof String minister
            && fact.data().get("part") instanceof Number part
            && state.mayReadDelegation(reader, new MinisterId(minister), part.intValue()));
  }
}
