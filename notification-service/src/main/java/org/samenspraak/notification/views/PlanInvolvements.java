package org.samenspraak.notification.views;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.notification.views.PlanInvolvements.Involved;
import org.springframework.stereotype.Component;

/** Which ministers lead an action of a plan or contribute to one. */
@Component
public class PlanInvolvements extends Projection<Involved> {

  /** Slugs, in alphabetical order. */
  public record Involved(List<String> ministers) {}

  PlanInvolvements(ViewStore store) {
    super(store, "known_plans", Involved.class);
    on(ActionEvent.Added.class, event -> event.planId().value(), PlanInvolvements::with);
  }

  /** The ministers involved in that plan so far. */
  public List<String> involvedIn(String planId) {
    return find(planId).map(Involved::ministers).orElse(List.of());
  }

  private static Involved with(@Nullable Involved before, ActionEvent.Added added) {
    List<String> ministers = new ArrayList<>(before == null ? List.of() : before.ministers());
    ministers.add(added.lead().value());
    added.contributors().forEach(minister -> ministers.add(minister.value()));
    return new Involved(List.copyOf(new TreeSet<>(ministers)));
  }
}
