package org.samenspraak.backbone.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.samenspraak.backbone.store.Body#databases")
@ExtendWith(StoreContractTable.class)
class MongoLeaseStoreTest extends LeaseStoreContract {
  @Parameter Body body;

  @Override
  LeaseStore empty() {
    return StoreContractTable.noted(
        body, LeaseStore.class, new MongoLeaseStore(Stores.freshDatabase(body)));
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }
}
