package org.samenspraak.backbone.protocol;

import org.samenspraak.backbone.dispatch.InMemoryParkedStore;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.relay.Tally;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.InMemoryDocumentStore;
import org.samenspraak.backbone.store.Kind;

/** All that one member of a service's replica set holds. */
record Node(DocumentStore documents, ParkedStore parked) {
  static final Kind TALLY = Kind.of(Tally.class);

  static Node inMemory() {
    return new Node(new InMemoryDocumentStore(TALLY), new InMemoryParkedStore());
  }
}
