package org.samenspraak.backbone.time;

import java.time.Instant;
import java.util.Optional;

/** Where a service keeps the moment of its story clock. */
public interface StoryMoment {

  /** As last set, by whichever instance. */
  Optional<Instant> read();

  /**
   * Sets it, to the millisecond, unless it stands later already.
   *
   * @return the moment after the call, the later of the two
   */
  Instant forward(Instant to);
}
