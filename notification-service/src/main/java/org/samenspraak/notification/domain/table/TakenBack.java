package org.samenspraak.notification.domain.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.CoordinationEvent.AgreementRecorded;
import org.samenspraak.contracts.CoordinationEvent.ContributionCancelled;
import org.samenspraak.contracts.CoordinationEvent.ContributionRequested;
import org.samenspraak.contracts.CoordinationEvent.CoordinatorAppointed;
import org.samenspraak.contracts.CoordinationEvent.DelegationEnded;
import org.samenspraak.contracts.CoordinationEvent.PartDelegated;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.QuestionEvent.Ended;
import org.samenspraak.contracts.QuestionEvent.Reinstated;
import org.samenspraak.notification.domain.Entry;

/**
 * Leaves out what was taken back within the same window: asked and cancelled, passed on and ended,
 * ended and undone. Nobody has to know of either. What was proposed and is settled by now is left
 * out too.
 */
public final class TakenBack {

  /** What was gathered, and the fact that it is. */
  public record Told(Entry entry, Event fact) {

    private Told as(Event other) {
      return new Told(entry, other);
    }
  }

  private final List<@Nullable Told> left;

  private TakenBack(List<Told> told) {
    left = new ArrayList<>(told);
  }

  /**
   * What is left to tell.
   *
   * @param told in the order in which it happened
   */
  public static List<Told> outOf(List<Told> told) {
    TakenBack window = new TakenBack(told);
    for (int at = 0; at < told.size(); at++) {
      window.takeBack(at, told.get(at));
    }
    return window.left.stream().filter(Objects::nonNull).toList();
  }

  private void takeBack(int at, Told told) {
    switch (told.fact()) {
      case ContributionCancelled cancelled -> cancelled(at, told, cancelled);
      case DelegationEnded ended -> undo(at, PartDelegated.class, ended.part());
      case Reinstated _ -> undo(at, Ended.class, null);
      case CoordinatorAppointed _ -> settled(at);
      default -> {}
    }
  }

  private void cancelled(int at, Told told, ContributionCancelled cancelled) {
    Set<Integer> stillToSay = new HashSet<>(cancelled.parts());
    for (int before = 0; before < at; before++) {
      Told earlier = left.get(before);
      if (earlier != null && earlier.fact() instanceof ContributionRequested requested) {
        List<Integer> kept =
            requested.parts().stream().filter(part -> !cancelled.parts().contains(part)).toList();
        stillToSay.removeAll(requested.parts());
        left.set(before, kept.isEmpty() ? null : earlier.as(with(requested, kept)));
      }
    }
    left.set(
        at,
        stillToSay.isEmpty()
            ? null
            : told.as(
                new ContributionCancelled(
                    cancelled.questionId(),
                    stillToSay.stream().sorted().toList(),
                    cancelled.minister(),
                    cancelled.coordinator())));
  }

  /** Nobody has to answer a proposal any more. */
  private void settled(int at) {
    for (int before = 0; before < at; before++) {
      Told earlier = left.get(before);
      if (earlier != null && earlier.fact() instanceof AgreementRecorded) {
        left.set(before, null);
      }
    }
  }

  private static ContributionRequested with(ContributionRequested requested, List<Integer> parts) {
    return new ContributionRequested(
        requested.questionId(),
        parts,
        requested.minister(),
        requested.coordinator(),
        requested.due(),
        requested.note(),
        requested.noteConfidential());
  }

  /** Neither is said when the first is still in the window. */
  private void undo(int at, Class<? extends Event> first, @Nullable Integer part) {
    boolean found = false;
    for (int before = 0; before < at; before++) {
      Told earlier = left.get(before);
      if (earlier != null && first.isInstance(earlier.fact()) && isOf(earlier.fact(), part)) {
        left.set(before, null);
        found = true;
      }
    }
    if (found) {
      left.set(at, null);
    }
  }

  private static boolean isOf(Event fact, @Nullable Integer part) {
    return part == null || (fact instanceof PartDelegated passed && passed.part() == part);
  }
}
