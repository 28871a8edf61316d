package org.samenspraak.notification.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.notification.domain.Notification;

/**
 * Notifications in memory; a change with a cause that was seen has no second effect. The store can
 * be away, before or just after a change.
 */
final class RememberedNotifications implements Aggregates<Notification> {
  private final Map<String, Notification> byId = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> changes = new ArrayList<>();
  private final Set<Integer> awayBefore = new HashSet<>();
  private final Set<Integer> awayAfter = new HashSet<>();

  /** The store is away when the change of that number, from 1, is asked; nothing is changed. */
  void isAwayBefore(int change) {
    awayBefore.add(change);
  }

  /** The change of that number takes place, but the answer does not arrive. */
  void isAwayAfter(int change) {
    awayAfter.add(change);
  }

  /** How many changes were asked. */
  int asked() {
    return changes.size();
  }

  @Override
  public Optional<Versioned<Notification>> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(found -> new Versioned<>(id, found, 1, false));
  }

  @Override
  public Versioned<Notification> get(String id) {
    return find(id).orElseThrow();
  }

  @Override
  public Versioned<Notification> add(String id, Cause cause, Supplier<Notification> create) {
    byId.putIfAbsent(id, create.get());
    return get(id);
  }

  @Override
  public Versioned<Notification> change(
      String id, Cause cause, Consumer<? super Notification> decide) {
    changes.add(id);
    unlessAway(awayBefore);
    if (seen.add(((Cause.Once) cause).key() + "/" + id)) {
      decide.accept(get(id).state());
    }
    unlessAway(awayAfter);
    return get(id);
  }

  private void unlessAway(Set<Integer> away) {
    if (away.contains(changes.size())) {
      throw new StoreUnavailable("voorbeeld", new IllegalStateException("away"));
    }
  }

  @Override
  public Versioned<Notification> addOrChange(
      String id,
      Cause cause,
      Supplier<Notification> create,
      Consumer<? super Notification> decide) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<TimelineEntry> timeline(String id) {
    throw new UnsupportedOperationException();
  }
}
