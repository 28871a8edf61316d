package org.samenspraak.contracts;

/** The switch {@code -Dregenerate}: writes what is derived, where otherwise it is only compared. */
final class Regenerate {

  private Regenerate() {}

  static boolean asked() {
    return System.getProperty("regenerate") != null;
  }
}
