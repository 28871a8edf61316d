package org.samenspraak.backbone.dispatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.backbone.store.Body;
import org.samenspraak.backbone.store.StoreContractTable;
import org.samenspraak.backbone.store.Stores;

@ParameterizedClass
@MethodSource("org.samenspraak.backbone.store.Body#databases")
@ExtendWith(StoreContractTable.class)
class MongoParkedStoreTest extends ParkedStoreContract {
  @Parameter Body body;

  @Override
  ParkedStore fresh() {
    return Stores.notedParked(body);
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }
}
