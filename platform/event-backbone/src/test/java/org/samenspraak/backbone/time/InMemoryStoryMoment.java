package org.samenspraak.backbone.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A second body of the store for a story's moment, for tests. */
final class InMemoryStoryMoment implements StoryMoment {
  private final AtomicReference<Optional<Instant>> at = new AtomicReference<>(Optional.empty());

  @Override
  public Optional<Instant> read() {
    return at.get();
  }

  @Override
  public Instant forward(Instant to) {
    Instant wanted = to.truncatedTo(ChronoUnit.MILLIS);
    return at.updateAndGet(before -> before.filter(wanted::isBefore).or(() -> Optional.of(wanted)))
        .orElseThrow();
  }
}
