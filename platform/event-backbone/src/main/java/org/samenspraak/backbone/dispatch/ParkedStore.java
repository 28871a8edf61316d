package org.samenspraak.backbone.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * Where messages are parked. Each method is one operation of the store, writes acknowledged by a
 * majority; every method may throw {@link org.samenspraak.backbone.aggregate.StoreUnavailable}.
 */
public interface ParkedStore {

  /**
   * Parks a message unless it is there already, waiting or discarded; the first one's position
   * counts.
   */
  void insertIfAbsent(Parked parked);

  /** The parked message with that id. */
  Optional<Parked> find(String id);

  /**
   * That something is parked in a lane.
   *
   * @param open whether it holds up what comes after it: it waits, or it is discarded but not
   *     settled
   */
  record Place(@MongoId String id, String group, boolean waiting, boolean open) {}

  /**
   * What tells which groups of a lane are held up and what of it is discarded. Of those that only
   * wait behind another not each: a lane may have thousands. May be several operations, yet misses
   * none that is there from the first to the last.
   */
  List<Place> lane(String lane);

  /** The first by position of those open in a group of a lane. */
  Optional<Parked> head(String lane, String group);

  /** The first by position of those open in a group of a lane, in order; at least the head. */
  default List<Parked> heads(String lane, String group, int limit) {
    return head(lane, group).stream().toList();
  }

  /** The lanes that have a message here, waiting or discarded. */
  Set<String> lanes();

  /** Those waiting whose next try is due, the most overdue first; perhaps without their data. */
  List<Parked> due(Instant now, int limit);

  /** Those waiting, the oldest first, each on one page only; perhaps without their data. */
  List<Parked> page(long offset, int limit);

  /** How many wait. */
  long waiting();

  /**
   * Those waiting since before that moment, or for another reason than that a fact is still
   * missing: an alarm.
   */
  long alarming(Instant notYetSince);

  /** Notes a try of a message that may have been discarded meanwhile, and then stays so. */
  void tried(String id, Parked.Try last);

  /** Puts the next try off. */
  void postpone(String id, @Nullable Instant next);

  /** Notes that it is to have no effect, unless that is noted; its keys are still to be left. */
  void discard(String id, Parked.Discard discard);

  /** Discarded ones whose keys are not known to be left yet. */
  List<Parked> unsettled(int limit);

  /** Notes that the keys of a discarded one are left; it no longer holds up its lane. */
  void settled(String id);

  /** Removes it, unless it was discarded: it had its effect. */
  void remove(String id);
}
