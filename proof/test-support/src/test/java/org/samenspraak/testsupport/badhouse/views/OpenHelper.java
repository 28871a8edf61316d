package org.samenspraak.testsupport.badhouse.views;

/** Rule 10. */
public final class OpenHelper {
  private OpenHelper() {}
}
