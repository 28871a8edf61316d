package org.samenspraak.backbone.relay;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether facts go out. An idle relay is up with nothing pending; one that is stuck says why. Not a
 * reason to send requests elsewhere: they are honoured while the broker is away.
 */
public final class RelayHealth implements HealthIndicator {
  /** Facts wait that should be gone. */
  public static final Status STUCK = new Status("STUCK", "facts wait to be sent");

  /**
   * Many times what a turn takes while the store lets every call run into its time-out: a loop that
   * is silent for longer is dead, and only a restart brings it back.
   */
  private static final Duration DEAD_AFTER = Duration.ofMinutes(5);

  private final RelayFigures figures;
  private final double oldSeconds;

  /**
   * The health that follows from these figures.
   *
   * @param longestSend an event that waits twice as long should be gone
   */
  public RelayHealth(RelayFigures figures, Duration longestSend) {
    this.figures = figures;
    this.oldSeconds = 2 * longestSend.toMillis() / 1000.0;
  }

  @Override
  public Health health() {
    Health.Builder health = new Health.Builder();
    Backlog backlog = figures.backlog();
    String stuck = stuck();
    if (stuck != null) {
      health.status(STUCK).withDetail("reason", stuck);
    } else if (figures.blind()) {
      health.unknown().withDetail("reason", "the store does not answer");
    } else {
      health.up();
    }
    health.withDetail("sweeping", backlog != null);
    if (backlog != null) {
      health
          .withDetail("pending", backlog.all())
          .withDetail("oldestSeconds", figures.oldestSeconds());
      if (backlog.fullest() != null) {
        health.withDetail("fullest", backlog.fullest()).withDetail("pendingThere", backlog.most());
      }
    }
    if (!figures.failures().isEmpty()) {
      health.withDetail("failures", figures.failures());
    }
    return health.build();
  }

  /** Why it is stuck, for an operator; null when it is not. */
  private @Nullable String stuck() {
    if (dead()) {
      return "the sweep has stopped turning; a restart brings it back";
    }
    if (figures.refused()) {
      return "an event will not be taken however often it is sent; see failures";
    }
    if (figures.denied()) {
      return "the broker denies this service its log-in or a right; see failures";
    }
    if (figures.oldestSeconds() > oldSeconds) {
      return figures.failures().isEmpty()
          ? "events wait though no send of this instance failed"
          : "the broker does not acknowledge; see failures";
    }
    return null;
  }

  /** Whether the loop that finds what nobody sends has stopped for good. */
  public boolean dead() {
    return figures.silence().compareTo(DEAD_AFTER) > 0;
  }
}
