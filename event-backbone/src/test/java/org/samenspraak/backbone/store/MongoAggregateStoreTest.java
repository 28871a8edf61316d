package org.samenspraak.backbone.store;

class MongoAggregateStoreTest extends AggregateStoreContract {
  @Override
  DocumentStore empty(Kind kind) {
    return Stores.fresh(kind);
  }
}
