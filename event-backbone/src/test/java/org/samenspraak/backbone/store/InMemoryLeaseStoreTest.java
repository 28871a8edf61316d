package org.samenspraak.backbone.store;

class InMemoryLeaseStoreTest extends LeaseStoreContract {
  @Override
  LeaseStore empty() {
    return new InMemoryLeaseStore();
  }
}
