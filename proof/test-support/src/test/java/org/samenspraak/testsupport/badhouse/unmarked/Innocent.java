package org.samenspraak.testsupport.badhouse.unmarked;

/** Innocent. */
final class Innocent {
  private Innocent() {}
}
