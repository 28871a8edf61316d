package org.samenspraak.backbone.dispatch;

class InMemoryParkedStoreTest extends ParkedStoreContract {

  @Override
  ParkedStore fresh() {
    return new InMemoryParkedStore();
  }
}
