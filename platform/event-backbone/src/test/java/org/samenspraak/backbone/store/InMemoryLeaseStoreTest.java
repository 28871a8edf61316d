package org.samenspraak.backbone.store;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoreContractTable.class)
class InMemoryLeaseStoreTest extends LeaseStoreContract {
  @Override
  LeaseStore empty() {
    return StoreContractTable.noted(Body.IN_MEMORY, LeaseStore.class, new InMemoryLeaseStore());
  }
}
