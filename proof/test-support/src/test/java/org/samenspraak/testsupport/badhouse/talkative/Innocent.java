package org.samenspraak.testsupport.badhouse.talkative;

/** Innocent. */
final class Innocent {
  private Innocent() {}
}
