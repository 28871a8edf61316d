package org.samenspraak.standalone;

/** Something outside hinders the start; said to the user in one line. */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotStart(String message) {
    super(message);
  }
}
