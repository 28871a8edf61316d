package org.samenspraak.testsupport.badhouse.domain;

/** Rule 9. */
class DomainCounts {
  static int count;
}
