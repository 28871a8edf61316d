package org.samenspraak.backbone.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does everything as another store does it. */
public abstract class ForwardingParkedStore implements ParkedStore {
  protected final ParkedStore store;

  protected ForwardingParkedStore(ParkedStore store) {
    this.store = store;
  }

  @Override
  public List<Place> lane(String lane) {
    return store.lane(lane);
  }

  @Override
  public void discard(String id, Parked.Discard discard) {
    store.discard(id, discard);
  }

  @Override
  public void insertIfAbsent(Parked parked) {
    store.insertIfAbsent(parked);
  }

  @Override
  public Optional<Parked> find(String id) {
    return store.find(id);
  }

  @Override
  public Optional<Parked> head(String lane, String group) {
    return store.head(lane, group);
  }

  @Override
  public List<Parked> heads(String lane, String group, int limit) {
    return store.heads(lane, group, limit);
  }

  @Override
  public Set<String> lanes() {
    return store.lanes();
  }

  @Override
  public List<Parked> due(Instant now, int limit) {
    return store.due(now, limit);
  }

  @Override
  public List<Parked> page(long offset, int limit) {
    return store.page(offset, limit);
  }

  @Override
  public long waiting() {
    return store.waiting();
  }

  @Override
  public long alarming(Instant notYetSince) {
    return store.alarming(notYetSince);
  }

  @Override
  public void tried(String id, Parked.Try last) {
    store.tried(id, last);
  }

  @Override
  public void postpone(String id, @Nullable Instant next) {
    store.postpone(id, next);
  }

  @Override
  public List<Parked> unsettled(int limit) {
    return store.unsettled(limit);
  }

  @Override
  public void settled(String id) {
    store.settled(id);
  }

  @Override
  public void remove(String id) {
    store.remove(id);
  }
}
