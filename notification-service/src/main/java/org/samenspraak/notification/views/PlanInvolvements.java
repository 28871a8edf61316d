package org.samenspraak.notification.views;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.notification.views.PlanInvolvements.Involved;
import org.springframework.stereotype.Component;

/** Which ministers lead an action of a plan or contribute to one. */
@Component
public class PlanInvolvements extends Projection<Involved> {

  /**
   * Who has a part in a plan.
   *
   * @param title of the plan, once its draft is known
   * @param ministers slugs, in alphabetical order
   */
  public record Involved(@Nullable String title, List<MinisterId> ministers) {}

  PlanInvolvements(ViewStore store) {
    super(store, "known_plans", Involved.class);
    on(
        PlanEvent.Drafted.class,
        event -> event.planId().value(),
        (before, drafted) ->
            new Involved(drafted.title(), before == null ? List.of() : before.ministers()));
    on(ActionEvent.Added.class, event -> event.planId().value(), PlanInvolvements::added);
    on(ActionEvent.Edited.class, event -> event.planId().value(), PlanInvolvements::edited);
  }

  /** The ministers involved in that plan so far. */
  public List<MinisterId> involvedIn(PlanId planId) {
    return find(planId.value()).map(Involved::ministers).orElse(List.of());
  }

  /**
   * Title of that plan.
   *
   * @throws NotYet when its draft has not arrived
   */
  public String titleOf(PlanId planId) {
    return find(planId.value())
        .map(Involved::title)
        .orElseThrow(() -> new NotYet("plan " + planId + " is not known yet"));
  }

  private static Involved added(@Nullable Involved before, ActionEvent.Added added) {
    return with(before, added.lead(), added.contributors());
  }

  /** Who is no longer named stays: the plan once asked something of them. */
  private static Involved edited(@Nullable Involved before, ActionEvent.Edited edited) {
    return with(before, edited.to().lead(), edited.to().contributors());
  }

  private static Involved with(
      @Nullable Involved before, MinisterId lead, List<MinisterId> contributors) {
    Stream<MinisterId> known = before == null ? Stream.of() : before.ministers().stream();
    Stream<MinisterId> more = Stream.concat(Stream.of(lead), contributors.stream());
    return new Involved(
        before == null ? null : before.title(),
        Stream.concat(known, more)
            .distinct()
            .sorted(Comparator.comparing(MinisterId::value))
            .toList());
  }
}
