package org.samenspraak.backbone.store;

import org.junit.jupiter.api.AfterEach;

class MongoLeaseStoreTest extends LeaseStoreContract {
  @Override
  LeaseStore empty() {
    return new MongoLeaseStore(Stores.freshDatabase());
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }
}
