package org.samenspraak.backbone.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.samenspraak.backbone.store.Turns;

/** Tries what waits in a lane again, in order. */
final class Replays {
  /** Shorter than anybody notices who waits for the lane. */
  private static final Duration LONGEST_TURN = Duration.ofMillis(250);

  /** Few, because each may be megabytes. */
  private static final int TOGETHER = 20;

  private final ParkedStore store;
  private final Handler handler;
  private final ParkingLot lot;
  private final Turns turns;
  private final InstantSource machineClock;

  /**
   * What came of one turn.
   *
   * @param done how many had their effect
   * @param more whether none failed, so that there may be others to go on with
   */
  private record Turn(int done, boolean more) {}

  Replays(
      ParkedStore store, Handler handler, ParkingLot lot, Turns turns, InstantSource machineClock) {
    this.store = store;
    this.handler = handler;
    this.lot = lot;
    this.turns = turns;
    this.machineClock = machineClock;
  }

  /**
   * Handles what waits in a group of a lane from its head on, until one fails or the time is up;
   * what then is left is looked at again soon. The lane is given free now and then: messages of its
   * key that come meanwhile hold up their poll until they are parked behind.
   *
   * @param atOnce whether the head is tried even if its time has not come
   * @return how many had their effect
   */
  int replay(String lane, String group, boolean atOnce, Duration atMost) {
    Instant end = machineClock.instant().plus(atMost);
    Turn turn = turns.take(lane, () -> inOrder(lane, group, atOnce));
    int done = turn.done();
    while (turn.more() && machineClock.instant().isBefore(end)) {
      turns.pause(0);
      turn = turns.take(lane, () -> inOrder(lane, group, true));
      done += turn.done();
    }
    if (turn.more()) {
      lot.soon(lane, group);
    }
    return done;
  }

  /**
   * Leaves the keys of a message that was marked as discarded, then lets those behind it go on. The
   * mark comes first: a key left for a message that is not marked would take its effect away when
   * it is replayed. And the lane waits for the keys: else the message could have its effect after
   * those behind it.
   */
  void settle(Parked discarded, Duration atMost) {
    String lane = discarded.message().lane();
    var _ =
        turns.take(
            lane,
            () -> {
              leaveKeys(discarded);
              return lane;
            });
    var _ = replay(lane, discarded.group(), false, atMost);
  }

  private void leaveKeys(Parked discarded) {
    handler.leaveKeys(discarded);
    store.settled(discarded.id());
  }

  /** Holding the lane's turn; what other instances do meanwhile is seen at each message. */
  private Turn inOrder(String lane, String group, boolean atOnce) {
    Instant end = machineClock.instant().plus(LONGEST_TURN);
    boolean head = true;
    int done = 0;
    for (Parked listed : store.heads(lane, group, TOGETHER)) {
      if (head && !atOnce && !due(listed)) {
        return new Turn(0, false);
      }
      Optional<Parked> now =
          head ? Optional.of(listed) : store.find(listed.id()).filter(Parked::open);
      head = false;
      if (now.isPresent() && !goesThrough(now.get())) {
        return new Turn(done, false);
      }
      done += now.filter(Parked::waiting).isPresent() ? 1 : 0;
      if (machineClock.instant().isAfter(end)) {
        break;
      }
    }
    return new Turn(done, !head);
  }

  private boolean goesThrough(Parked parked) {
    if (!parked.waiting()) {
      leaveKeys(parked);
      return true;
    }
    Optional<Failure> failure = handler.again(parked);
    failure.ifPresent(again -> lot.failedAgain(parked, again));
    if (failure.isEmpty()) {
      store.remove(parked.id());
    }
    return failure.isEmpty();
  }

  /** One that waited behind another and has become the head waits for nothing any more. */
  private boolean due(Parked head) {
    return !head.waiting()
        || head.last().why() == Why.BEHIND
        || (head.last().next() != null && !head.last().next().isAfter(machineClock.instant()));
  }
}
