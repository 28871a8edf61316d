package org.samenspraak.testsupport.badhouse.domain;

import java.time.Instant;

/** Rule 9. */
class DomainAsksTheTime {
  Instant filedAt() {
    return Instant.now();
  }
}
