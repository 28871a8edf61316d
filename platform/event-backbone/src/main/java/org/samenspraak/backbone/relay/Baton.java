package org.samenspraak.backbone.relay;

import java.util.List;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Pending;

/**
 * The duty to send one aggregate's pending events from the head, one after the other. Whoever has
 * it works on it alone: the sender's answers come one at a time, and then the relay has it.
 */
final class Baton {
  private final DocumentStore store;
  private final String id;
  private final Runnable released;
  private List<Pending> pending;
  private int acknowledged;
  private boolean failed;

  Baton(DocumentStore store, String id, List<Pending> pending, Runnable released) {
    this.store = store;
    this.id = id;
    this.pending = pending;
    this.released = released;
  }

  DocumentStore store() {
    return store;
  }

  String id() {
    return id;
  }

  String target() {
    return store.kind().name() + "/" + id;
  }

  void release() {
    released.run();
  }

  boolean hasNext() {
    return !failed && acknowledged < pending.size();
  }

  Pending next() {
    return pending.get(acknowledged);
  }

  void acknowledge() {
    acknowledged++;
  }

  void fail() {
    failed = true;
  }

  boolean failed() {
    return failed;
  }

  List<Pending> acknowledged() {
    return pending.subList(0, acknowledged);
  }

  void goOnWith(List<Pending> more) {
    pending = more;
    acknowledged = 0;
  }
}
