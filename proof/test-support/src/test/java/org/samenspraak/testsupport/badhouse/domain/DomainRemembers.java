package org.samenspraak.testsupport.badhouse.domain;

import java.util.concurrent.atomic.AtomicInteger;

/** Rule 9. */
class DomainRemembers {
  static final AtomicInteger COUNT = new AtomicInteger();
}
