package org.samenspraak.backbone.store;

class MongoDocumentStoreTest extends DocumentStoreContract {
  @Override
  DocumentStore empty(Kind kind) {
    return Stores.fresh(kind);
  }
}
