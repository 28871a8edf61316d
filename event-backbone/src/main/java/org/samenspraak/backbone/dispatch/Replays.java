package org.samenspraak.backbone.dispatch;

import java.time.InstantSource;
import java.util.Optional;
import org.samenspraak.backbone.store.Turns;

/** Tries what waits in a lane again, in order. */
final class Replays {
  private final ParkedStore store;
  private final Handler handler;
  private final ParkingLot lot;
  private final Turns turns;
  private final InstantSource machineClock;

  Replays(
      ParkedStore store, Handler handler, ParkingLot lot, Turns turns, InstantSource machineClock) {
    this.store = store;
    this.handler = handler;
    this.lot = lot;
    this.turns = turns;
    this.machineClock = machineClock;
  }

  /**
   * Handles what waits in a group of a lane from its head on, until one fails.
   *
   * @param atOnce whether the head is tried even if its time has not come
   * @return how many had their effect
   */
  int replay(String lane, String group, boolean atOnce) {
    return turns.take(lane, () -> inOrder(lane, group, atOnce));
  }

  /**
   * Leaves the keys of a message that was marked as discarded, then lets those behind it go on. The
   * mark comes first: a key left for a message that is not marked would take its effect away when
   * it is replayed. And the lane waits for the keys: else the message could have its effect after
   * those behind it.
   */
  void settle(Parked discarded) {
    String lane = discarded.message().lane();
    var _ =
        turns.take(
            lane,
            () -> {
              leaveKeys(discarded);
              return inOrder(lane, discarded.group(), false);
            });
  }

  private void leaveKeys(Parked discarded) {
    handler.leaveKeys(discarded);
    store.settled(discarded.id());
  }

  private int inOrder(String lane, String group, boolean atOnce) {
    int done = 0;
    for (Optional<Parked> head = store.head(lane, group);
        head.isPresent() && (done > 0 || atOnce || due(head.get()));
        head = store.head(lane, group)) {
      Parked parked = head.get();
      if (!parked.waiting()) {
        leaveKeys(parked);
        continue;
      }
      Optional<Failure> failure = handler.again(parked);
      if (failure.isPresent()) {
        lot.failedAgain(parked, failure.get());
        return done;
      }
      store.remove(parked.id());
      done++;
    }
    return done;
  }

  /** One that waited behind another and has become the head waits for nothing any more. */
  private boolean due(Parked head) {
    return !head.waiting()
        || head.last().why() == Why.BEHIND
        || (head.last().next() != null && !head.last().next().isAfter(machineClock.instant()));
  }
}
