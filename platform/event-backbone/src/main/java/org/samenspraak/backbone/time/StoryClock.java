package org.samenspraak.backbone.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A business clock for demos and stories: it stands still until it is set, and is only set forward.
 */
public final class StoryClock implements BusinessClock {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private final StoryMoment moment;
  private final AtomicReference<Instant> now;

  /**
   * Stands where the story was left, or at its start if that is later.
   *
   * @param start Brussels time
   */
  public StoryClock(StoryMoment moment, LocalDateTime start) {
    this.moment = moment;
    this.now = new AtomicReference<>(moment.forward(instantOf(start)));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  /** The present moment in Brussels. */
  public LocalDateTime local() {
    return LocalDateTime.ofInstant(instant(), BRUSSELS);
  }

  /**
   * Sets the clock.
   *
   * @param to Brussels time
   * @return false, and nothing is set, when that is earlier than the clock stands
   */
  public boolean forward(LocalDateTime to) {
    Instant wanted = instantOf(to);
    Instant stands = moment.forward(wanted);
    now.accumulateAndGet(stands, StoryClock::later);
    return stands.equals(wanted);
  }

  /**
   * Takes over what another instance of the service has set.
   *
   * @return whether the clock moved
   */
  public boolean follow() {
    Instant before = now.get();
    return moment
        .read()
        .map(stands -> now.accumulateAndGet(stands, StoryClock::later))
        .filter(after -> after.isAfter(before))
        .isPresent();
  }

  private static Instant instantOf(LocalDateTime local) {
    return local.atZone(BRUSSELS).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
