package org.samenspraak.backbone.store;

import org.junit.jupiter.api.AfterEach;

class MongoDocumentStoreTest extends DocumentStoreContract {
  @Override
  DocumentStore empty(Kind kind) {
    return Stores.fresh(kind);
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }
}
