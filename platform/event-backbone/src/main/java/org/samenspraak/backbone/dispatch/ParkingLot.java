package org.samenspraak.backbone.dispatch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parks messages and tells which lanes have some, without asking the store for each message: what
 * is parked in a lane of an assigned partition was either there when the partition was assigned, or
 * this instance parked it.
 */
final class ParkingLot {
  private static final Logger LOG = LoggerFactory.getLogger(ParkingLot.class);

  private final ParkedStore store;
  private final InstantSource machineClock;
  private final DispatchSettings settings;
  private final Figures figures;
  private final Hints hints;
  private final Set<String> occupied = ConcurrentHashMap.newKeySet();
  private volatile boolean known;

  ParkingLot(
      ParkedStore store,
      InstantSource machineClock,
      DispatchSettings settings,
      Figures figures,
      Hints hints) {
    this.store = store;
    this.machineClock = machineClock;
    this.settings = settings;
    this.figures = figures;
    this.hints = hints;
  }

  /** What is parked in one lane. */
  record Lane(List<ParkedStore.Place> places) {

    /** Whether something waits in that group, so that what comes later waits behind it. */
    boolean blocked(String group) {
      return places.stream().anyMatch(place -> place.open() && place.group().equals(group));
    }

    boolean discarded(String group, Incoming message) {
      String id = Parked.id(group, message);
      return places.stream().anyMatch(place -> !place.waiting() && place.id().equals(id));
    }
  }

  /**
   * Other instances may have parked what this one does not know of: asks the store before the next
   * poll.
   */
  void partitionsAssigned() {
    known = false;
  }

  void know() {
    if (!known) {
      known = true;
      try {
        occupied.addAll(store.lanes());
      } catch (RuntimeException e) {
        known = false;
        throw e;
      }
    }
  }

  Lane lane(String lane) {
    if (!occupied.contains(lane)) {
      return new Lane(List.of());
    }
    List<ParkedStore.Place> places = store.lane(lane);
    if (places.isEmpty()) {
      occupied.remove(lane);
    }
    return new Lane(places);
  }

  void behind(String group, Incoming message) {
    put(group, message, new Failure(Why.BEHIND, "an earlier message of its key waits"), 0);
  }

  void park(String group, Incoming message, Failure failure) {
    put(group, message, failure, 1);
    figures.parked(failure.why());
    if (failure.why() != Why.NOT_YET) {
      LOG.warn("Parked {} in {}: {}", message.id(), group, failure);
    }
  }

  private void put(String group, Incoming message, Failure failure, int tries) {
    occupied.add(message.lane());
    Instant now = machineClock.instant();
    Parked.Try last = tried(failure, tries, now);
    store.insertIfAbsent(new Parked(Parked.id(group, message), group, message, now, last, null));
    hints.add(message.lane(), group, last.next());
  }

  /** A group of a lane has to be looked at as soon as may be. */
  void soon(String lane, String group) {
    hints.add(lane, group, machineClock.instant());
  }

  /** Notes that a parked message failed again. */
  void failedAgain(Parked parked, Failure failure) {
    Instant now = machineClock.instant();
    Parked.Try last = tried(failure, parked.last().tries() + 1, now);
    boolean alarm =
        failure.why() != Why.NOT_YET || parked.since().plus(settings.alarmAfter()).isBefore(now);
    if (alarm && parked.last().why() != failure.why()) {
      LOG.warn("Still parked in {}: {}: {}", parked.group(), parked.message().id(), failure);
    }
    store.tried(parked.id(), last);
    hints.add(parked.message().lane(), parked.group(), last.next());
  }

  private Parked.Try tried(Failure failure, int tries, Instant now) {
    @Nullable Instant next =
        failure.why().retried() ? now.plus(settings.retry(failure.why(), tries)) : null;
    return new Parked.Try(failure.why(), failure.reason(), failure.refusal(), tries, next);
  }
}
