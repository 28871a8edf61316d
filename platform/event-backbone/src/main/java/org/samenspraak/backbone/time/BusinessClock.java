package org.samenspraak.backbone.time;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock that dates facts and terms; never used for leases, ages or back-off, which need the
 * machine's. On the story clock it stands still between two settings and only moves forward.
 */
public interface BusinessClock extends InstantSource {

  /** The business clock of production: the machine's. */
  static BusinessClock system() {
    return new BusinessClock() {
      @Override
      public Instant instant() {
        return Instant.now();
      }
    };
  }
}
