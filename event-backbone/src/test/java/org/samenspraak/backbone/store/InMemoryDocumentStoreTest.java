package org.samenspraak.backbone.store;

class InMemoryDocumentStoreTest extends DocumentStoreContract {
  @Override
  DocumentStore empty(Kind kind) {
    return new InMemoryDocumentStore(kind);
  }
}
