package org.samenspraak.backbone.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A full second body of the store for parked messages, for tests. */
public final class InMemoryParkedStore implements ParkedStore {
  private final Map<String, Parked> parked = new LinkedHashMap<>();
  private int placesTold;

  @Override
  public synchronized void insertIfAbsent(Parked message) {
    parked.putIfAbsent(message.id(), message);
  }

  @Override
  public synchronized Optional<Parked> find(String id) {
    return Optional.ofNullable(parked.get(id));
  }

  @Override
  public synchronized List<Place> lane(String lane) {
    Map<String, Place> places = new LinkedHashMap<>();
    Set<String> heldUp = new HashSet<>();
    for (Parked one : parked.values()) {
      boolean alone = one.last().why() != Why.BEHIND || !one.waiting();
      if (one.message().lane().equals(lane) && (alone || heldUp.add(one.group()))) {
        places.put(one.id(), new Place(one.id(), one.group(), one.waiting(), one.open()));
      }
    }
    placesTold += places.size();
    return List.copyOf(places.values());
  }

  @Override
  public synchronized Optional<Parked> head(String lane, String group) {
    return heads(lane, group, 1).stream().findFirst();
  }

  @Override
  public synchronized List<Parked> heads(String lane, String group, int limit) {
    return parked.values().stream()
        .filter(Parked::open)
        .filter(one -> one.message().lane().equals(lane) && one.in(group))
        .sorted(Comparator.comparingLong(one -> one.message().offset()))
        .limit(limit)
        .toList();
  }

  /** How many places all answers about lanes had together. */
  synchronized int placesTold() {
    return placesTold;
  }

  @Override
  public synchronized Set<String> lanes() {
    return parked.values().stream().map(one -> one.message().lane()).collect(Collectors.toSet());
  }

  @Override
  public synchronized List<Parked> due(Instant now, int limit) {
    return inWait()
        .filter(one -> one.last().next() != null && !one.last().next().isAfter(now))
        .sorted(Comparator.comparing(one -> one.last().next()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Parked> page(long offset, int limit) {
    return inWait()
        .sorted(Comparator.comparing(Parked::since).thenComparing(one -> one.id()))
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized long waiting() {
    return inWait().count();
  }

  @Override
  public synchronized long alarming(Instant notYetSince) {
    return inWait()
        .filter(one -> one.last().why() != Why.BEHIND)
        .filter(one -> one.last().why() != Why.NOT_YET || one.since().isBefore(notYetSince))
        .count();
  }

  @Override
  public synchronized void tried(String id, Parked.Try last) {
    change(id, one -> copy(one, last, one.discarded()));
  }

  @Override
  public synchronized void postpone(String id, Instant next) {
    change(id, one -> copy(one, next(one, next), one.discarded()));
  }

  @Override
  public synchronized void discard(String id, Parked.Discard discard) {
    change(id, one -> one.waiting() ? copy(one, one.last(), discard) : one);
  }

  @Override
  public synchronized List<Parked> unsettled(int limit) {
    return parked.values().stream()
        .filter(one -> !one.waiting() && one.open())
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void settled(String id) {
    change(
        id,
        one -> {
          var settled = new Parked.Discard(one.discarded().by(), one.discarded().at(), true);
          return copy(one, one.last(), settled);
        });
  }

  @Override
  public synchronized void remove(String id) {
    if (find(id).filter(Parked::waiting).isPresent()) {
      parked.remove(id);
    }
  }

  /** All, waiting and discarded. */
  public synchronized List<Parked> all() {
    return new ArrayList<>(parked.values());
  }

  private Stream<Parked> inWait() {
    return parked.values().stream().filter(Parked::waiting);
  }

  private void change(String id, UnaryOperator<Parked> change) {
    parked.computeIfPresent(id, (key, one) -> change.apply(one));
  }

  private static Parked.Try next(Parked one, Instant next) {
    Parked.Try last = one.last();
    return new Parked.Try(last.why(), last.reason(), last.refusal(), last.tries(), next);
  }

  private static Parked copy(Parked one, Parked.Try last, Parked.Discard discarded) {
    return new Parked(one.id(), one.group(), one.message(), one.since(), last, discarded);
  }
}
