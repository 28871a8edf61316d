package org.samenspraak.backbone.time;

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
class MongoStoryMomentTest extends StoryMomentContract {
  @Parameter Body body;

  @Override
  StoryMoment fresh() {
    return StoreContractTable.noted(
        body, StoryMoment.class, new MongoStoryMoment(Stores.freshTemplate(body)));
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }
}
