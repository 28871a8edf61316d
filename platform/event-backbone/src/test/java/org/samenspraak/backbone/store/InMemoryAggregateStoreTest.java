package org.samenspraak.backbone.store;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoreContractTable.class)
class InMemoryAggregateStoreTest extends AggregateStoreContract {
  @Override
  DocumentStore empty(Kind kind) {
    return StoreContractTable.noted(
        Body.IN_MEMORY, DocumentStore.class, new InMemoryDocumentStore(kind));
  }
}
