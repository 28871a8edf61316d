package org.samenspraak.testsupport.badhouse.doorless;

/** Innocent. */
final class Innocent {
  private Innocent() {}
}
