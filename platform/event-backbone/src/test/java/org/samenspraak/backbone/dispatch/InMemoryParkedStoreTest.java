package org.samenspraak.backbone.dispatch;

import org.junit.jupiter.api.extension.ExtendWith;
import org.samenspraak.backbone.store.Body;
import org.samenspraak.backbone.store.StoreContractTable;

@ExtendWith(StoreContractTable.class)
class InMemoryParkedStoreTest extends ParkedStoreContract {

  @Override
  ParkedStore fresh() {
    return StoreContractTable.noted(Body.IN_MEMORY, ParkedStore.class, new InMemoryParkedStore());
  }
}
