package org.samenspraak.backbone.protocol;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.store.Change;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.Loaded;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.store.RequestMark;
import org.samenspraak.backbone.store.Stored;

/** Does everything as another store does it. */
abstract class ForwardingStore implements DocumentStore {
  final DocumentStore store;

  ForwardingStore(DocumentStore store) {
    this.store = store;
  }

  @Override
  public Kind kind() {
    return store.kind();
  }

  @Override
  public Optional<Stored> find(String id) {
    return store.find(id);
  }

  @Override
  public Optional<Loaded> load(String id, Cause cause) {
    return store.load(id, cause);
  }

  @Override
  public Map<String, RequestMark> requests(String id, String client) {
    return store.requests(id, client);
  }

  @Override
  public boolean insert(Stored fresh) {
    return store.insert(fresh);
  }

  @Override
  public OptionalInt update(String id, long version, Change change) {
    return store.update(id, version, change);
  }

  @Override
  public Archived archive(Collection<Pending> events) {
    return store.archive(events);
  }

  @Override
  public boolean pullAll(Map<String, ? extends Collection<String>> acknowledged) {
    return store.pullAll(acknowledged);
  }

  @Override
  public void pullSome(Map<String, ? extends Collection<String>> acknowledged) {
    store.pullSome(acknowledged);
  }

  @Override
  public Map<String, List<Pending>> outboxes(Collection<String> ids) {
    return store.outboxes(ids);
  }

  @Override
  public List<Waiting> waiting() {
    return store.waiting();
  }

  @Override
  public List<Due> due(Instant until, int limit) {
    return store.due(until, limit);
  }

  @Override
  public Optional<Instant> nextWake() {
    return store.nextWake();
  }

  @Override
  public List<Pending> history(String id, long fromSequence, long toSequence) {
    return store.history(id, fromSequence, toSequence);
  }
}
