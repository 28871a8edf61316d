package org.samenspraak.backbone.time;

import org.junit.jupiter.api.extension.ExtendWith;
import org.samenspraak.backbone.store.Body;
import org.samenspraak.backbone.store.StoreContractTable;

@ExtendWith(StoreContractTable.class)
class InMemoryStoryMomentTest extends StoryMomentContract {

  @Override
  StoryMoment fresh() {
    return StoreContractTable.noted(Body.IN_MEMORY, StoryMoment.class, new InMemoryStoryMoment());
  }
}
