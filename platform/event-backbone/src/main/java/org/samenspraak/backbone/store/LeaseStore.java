package org.samenspraak.backbone.store;

import java.util.Optional;

/** Where leases are kept: per name who has it, and a counter that the holder moves. */
public interface LeaseStore {

  /**
   * A lease as it was read.
   *
   * @param holder name of an instance
   * @param counter moved by each renewal; nothing else about it matters
   */
  record Held(String holder, long counter) {}

  /** Who has it, if anybody ever had. */
  Optional<Held> read(String name);

  /**
   * Gives it to the holder, with the counter moved by one, if it is still as it was read.
   *
   * @param seen as read, empty when nobody had it
   * @return whether it was still so
   */
  boolean move(String name, Optional<Held> seen, String holder);
}
