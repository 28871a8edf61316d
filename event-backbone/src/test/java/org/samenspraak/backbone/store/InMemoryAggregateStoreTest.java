package org.samenspraak.backbone.store;

class InMemoryAggregateStoreTest extends AggregateStoreContract {
  @Override
  DocumentStore empty(Kind kind) {
    return new InMemoryDocumentStore(kind);
  }
}
