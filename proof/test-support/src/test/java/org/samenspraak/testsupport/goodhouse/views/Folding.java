package org.samenspraak.testsupport.goodhouse.views;

/** Nobody outside needs it. */
final class Folding {
  private Folding() {}
}
