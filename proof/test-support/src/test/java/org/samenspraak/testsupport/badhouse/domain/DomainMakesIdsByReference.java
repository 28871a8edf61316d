package org.samenspraak.testsupport.badhouse.domain;

import java.util.UUID;
import java.util.function.Supplier;

/** Rule 9. */
class DomainMakesIdsByReference {
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
