package org.samenspraak.backbone.dispatch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What operators read about the dispatcher, of this instance since its start. */
final class Figures {
  private static final Duration[] REACTION_TIMES = {
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(2),
    Duration.ofSeconds(10)
  };

  private final MeterRegistry meters;
  private final Counter handled;
  private final Counter neverKnown;
  private final Map<Why, Counter> parked;
  private final Counter retried;
  private final Counter unfinished;
  private final Map<String, Timer> reactions;

  /**
   * @param reactions their names
   */
  Figures(MeterRegistry meters, Collection<String> reactions) {
    this.meters = meters;
    this.handled =
        counter(
            "handled", "messages", "Messages read, put into the views and offered to reactions");
    this.neverKnown =
        counter("never.known", "messages", "Messages passed over because their name is not known");
    this.parked =
        EnumSet.complementOf(EnumSet.of(Why.BEHIND)).stream()
            .collect(Collectors.toMap(Function.identity(), this::parkedCounter));
    this.retried = counter("retried", "tries", "Tries of parked messages");
    this.unfinished =
        counter("polls.unfinished", "polls", "Polls not finished, whose messages come again");
    this.reactions = reactions.stream().collect(Collectors.toMap(Function.identity(), this::timer));
  }

  private Counter counter(String what, String unit, String description) {
    return Counter.builder("samenspraak.dispatch." + what)
        .baseUnit(unit)
        .description(description)
        .register(meters);
  }

  private Counter parkedCounter(Why why) {
    return Counter.builder("samenspraak.dispatch.parked")
        .baseUnit("messages")
        .description("Messages parked, those that only wait behind one left out")
        .tag("why", why.name())
        .register(meters);
  }

  private Timer timer(String reaction) {
    return Timer.builder("samenspraak.dispatch.reaction")
        .description("How long one try of a reaction takes")
        .tag("reaction", reaction)
        .serviceLevelObjectives(REACTION_TIMES)
        .register(meters);
  }

  /** Runs a reaction and notes how long it took, also when it fails. */
  void timed(String reaction, Runnable work) {
    Objects.requireNonNull(reactions.get(reaction)).record(work);
  }

  void handled() {
    handled.increment();
  }

  void neverKnown() {
    neverKnown.increment();
  }

  /** Not for one that only waits behind another. */
  void parked(Why why) {
    Objects.requireNonNull(parked.get(why)).increment();
  }

  void retried() {
    retried.increment();
  }

  void unfinished() {
    unfinished.increment();
  }
}
