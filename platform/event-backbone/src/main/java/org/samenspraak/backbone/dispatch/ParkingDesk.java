package org.samenspraak.backbone.dispatch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntSupplier;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.StoreUnavailable;

/** What an operator does about parked messages. */
public final class ParkingDesk {
  /** Longest that an operator waits; what is left then goes on by itself. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ParkedStore store;
  private final Replays replays;
  private final InstantSource machineClock;

  ParkingDesk(ParkedStore store, Replays replays, InstantSource machineClock) {
    this.store = store;
    this.replays = replays;
    this.machineClock = machineClock;
  }

  /** Those waiting, the oldest first. */
  public List<Parked> page(long offset, int limit) {
    return store.page(offset, limit);
  }

  /** How many wait. */
  public long waiting() {
    return store.waiting();
  }

  /** Whether that one still waits. */
  public boolean waits(String id) {
    return store.find(id).filter(Parked::waiting).isPresent();
  }

  /**
   * One of them, also when discarded; refuses with NOT_FOUND when there is none, or none any more.
   */
  public Parked get(String id) {
    return store
        .find(id)
        .orElseThrow(() ->
            new Refusal(
                Kind.NOT_FOUND, "not-parked", "Er staat geen bericht geparkeerd met dit nummer."));
  }

  /**
   * Tries the message now, after those of its key that wait before it, and then those behind it.
   *
   * @return how many had their effect by now; with many behind it the rest follow by themselves
   */
  public int replay(String id) {
    Parked parked = get(id);
    refuseDiscarded(parked);
    return available(() -> replays.replay(parked.message().lane(), parked.group(), true, PATIENCE));
  }

  /**
   * Sees to it that the message never has an effect, whatever duplicate of it comes; those behind
   * it go on. Only what is marked is settled: it may have had its effect meanwhile and be gone, or
   * be parked again by a duplicate.
   */
  public Parked discard(String id, String by) {
    refuseDiscarded(get(id));
    store.discard(id, new Parked.Discard(by, machineClock.instant(), false));
    Parked marked = get(id);
    if (marked.waiting()) {
      return discard(id, by);
    }
    var _ =
        available(() -> {
          replays.settle(marked, PATIENCE);
          return 1;
        });
    return get(id);
  }

  private static void refuseDiscarded(Parked parked) {
    if (!parked.waiting()) {
      throw new Refusal(Kind.CONFLICT, "already-discarded", "Dit bericht is al verworpen.");
    }
  }

  private static int available(IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (Away away) {
      throw new StoreUnavailable("store or broker away", away);
    }
  }
}
