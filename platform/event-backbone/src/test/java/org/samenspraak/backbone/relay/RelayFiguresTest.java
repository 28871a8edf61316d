package org.samenspraak.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.store.DocumentStore.Waiting;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.testsupport.TestClock;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;

/** What operators are told of the relay, as figures and as health. */
class RelayFiguresTest {
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final TestClock clock = TestClock.at(NOON.plusSeconds(5));
  private final AtomicLong nanoTime = new AtomicLong();
  private final RelayFigures figures = new RelayFigures(registry, clock, nanoTime::get);
  private final RelayHealth relay = new RelayHealth(figures, Duration.ofSeconds(10));

  private double figure(String name, String... tags) {
    return registry.get("samenspraak.relay." + name).tags(tags).gauge().value();
  }

  private static Backlog backlog(Waiting... waiting) {
    Backlog backlog = new Backlog();
    List.of(waiting).forEach(one -> backlog.add("tally", one));
    return backlog;
  }

  private static Waiting waiting(String id, int count) {
    return new Waiting(id, "tally/" + id + "/1", NOON, count);
  }

  @Nested
  class WhatIsPending {

    @Test
    void is_told_by_kind_and_for_the_fullest_aggregate_but_not_for_each() {
      figures.watch(List.of("tally", "note"));
      int meters = registry.getMeters().size();
      Backlog backlog = backlog(waiting("a", 3), waiting("b", 40));
      backlog.add("note", waiting("c", 2));
      figures.looked(backlog);

      assertThat(figure("pending", "kind", "tally")).isEqualTo(43);
      assertThat(figure("pending", "kind", "note")).isEqualTo(2);
      assertThat(figure("pending.largest")).isEqualTo(40);
      assertThat(figures.pending()).isEqualTo(45);
      assertThat(relay.health().getDetails())
          .containsEntry("fullest", "tally/b")
          .containsEntry("pendingThere", 40);
      assertThat(registry.getMeters()).hasSize(meters);
    }

    @Test
    void is_warned_of_once_when_one_aggregate_is_half_full() {
      Logger logger = (Logger) LoggerFactory.getLogger(RelayFigures.class);
      ListAppender<ILoggingEvent> log = new ListAppender<>();
      log.start();
      logger.addAppender(log);
      try {
        figures.looked(backlog(waiting("a", 499)));
        assertThat(log.list).isEmpty();
        figures.looked(backlog(waiting("a", 500)));
        figures.looked(backlog(waiting("a", 510)));
      } finally {
        logger.detachAppender(log);
      }

      assertThat(log.list)
          .singleElement()
          .satisfies(line -> assertThat(line.getFormattedMessage()).startsWith("tally/a has 500"));
    }

    @Test
    void grows_older_by_the_machines_clock_until_it_is_gone() {
      figures.looked(backlog(waiting("a", 1)));
      assertThat(figure("oldest.pending")).isEqualTo(5);
      clock.advance(Duration.ofSeconds(2));
      assertThat(figure("oldest.pending")).isEqualTo(7);

      figures.looked(backlog());

      assertThat(figure("oldest.pending")).isZero();
      assertThat(figure("pending.largest")).isZero();
    }

    @Test
    void is_not_a_number_where_nobody_looks() {
      figures.watch(List.of("tally"));
      figures.looked(backlog(waiting("a", 1)));
      figures.cannotLook();

      assertThat(figure("pending", "kind", "tally")).isNaN();
      assertThat(figure("pending.largest")).isNaN();
      assertThat(figure("oldest.pending")).isNaN();
    }
  }

  @Test
  void an_acknowledged_event_is_counted_with_the_time_since_its_commit() {
    Actor clerk = new Actor("clerk", "");
    Envelope envelope =
        new Envelope("t/a/1", "t.marked.v1", "/t", 1, NOON, clerk, null, new byte[0]);
    figures.sent(new Pending("t/a/1", 1, "tally-events", NOON, envelope));

    Timer delay = registry.get("samenspraak.relay.delay").timer();
    assertThat(figures.sentCount()).isEqualTo(1);
    assertThat(delay.count()).isEqualTo(1);
    assertThat(delay.totalTime(TimeUnit.SECONDS)).isEqualTo(5);
  }

  @Nested
  class TheHealth {

    private void says(String status, String reason) {
      Health health = relay.health();
      assertThat(health.getStatus().getCode()).isEqualTo(status);
      assertThat(String.valueOf(health.getDetails().get("reason"))).contains(reason);
    }

    @Test
    void of_an_empty_relay_is_up_and_of_one_that_has_just_begun_too() {
      figures.looked(backlog());
      says("UP", "null");
      assertThat(relay.health().getDetails()).containsEntry("pending", 0L);

      figures.looked(backlog(waiting("a", 1)));
      says("UP", "null");
    }

    @Test
    void is_stuck_when_events_grow_old_and_says_why_they_were_not_acknowledged() {
      figures.looked(backlog(waiting("a", 1)));
      figures.failed("tally/a/1", new IllegalStateException("no broker"));
      clock.advance(Duration.ofSeconds(16));

      says("STUCK", "does not acknowledge");
      assertThat(relay.health().getDetails().get("failures")).asString().contains("no broker");
    }

    @Test
    void is_stuck_when_events_grow_old_though_nothing_failed() {
      figures.looked(backlog(waiting("a", 1)));
      clock.advance(Duration.ofSeconds(16));

      says("STUCK", "no send of this instance failed");
    }

    @Test
    void is_stuck_at_once_when_an_event_will_never_be_taken() {
      figures.looked(backlog(waiting("a", 1)));
      figures.failed(
          "tally/a/1", new org.apache.kafka.common.errors.RecordTooLargeException("5 MB"));
      says("STUCK", "however often");
      assertThat(relay.health().getDetails().get("failures")).asString().contains("5 MB");
    }

    @Test
    void is_stuck_at_once_when_history_holds_something_else() {
      figures.looked(backlog(waiting("a", 1)));
      figures.conflict("tally/a/1");

      says("STUCK", "however often");
      assertThat(registry.get("samenspraak.relay.conflicts").counter().count()).isEqualTo(1);
      figures.looked(backlog());
      says("UP", "null");
    }

    @Test
    void mentions_a_failure_that_may_pass_while_all_is_still_well() {
      figures.looked(backlog(waiting("a", 1)));
      figures.failed("tally/a/1", new IllegalStateException("leader moves"));

      says("UP", "null");
      assertThat(relay.health().getDetails()).containsKey("failures");
      assertThat(registry.get("samenspraak.relay.failed").counter().count()).isEqualTo(1);
    }

    @Test
    void is_unknown_rather_than_up_while_the_store_is_away() {
      figures.looked(backlog());
      figures.cannotLook();

      says("UNKNOWN", "store does not answer");
    }

    @Test
    void is_up_where_another_instance_sweeps() {
      figures.looked(backlog(waiting("a", 1)));
      figures.failed("tally/a/1", new IllegalStateException("no broker"));
      figures.notLooking();

      says("UP", "null");
      assertThat(relay.health().getDetails())
          .containsEntry("sweeping", false)
          .doesNotContainKey("failures");
    }

    @Test
    void tells_a_sweep_that_will_never_turn_again_from_one_that_waits_for_the_store() {
      figures.turned();
      figures.cannotLook();
      nanoTime.addAndGet(Duration.ofMinutes(5).toNanos());
      assertThat(relay.dead()).isFalse();

      nanoTime.incrementAndGet();

      assertThat(relay.dead()).isTrue();
      says("STUCK", "stopped turning");
      figures.turned();
      assertThat(relay.dead()).isFalse();
    }
  }
}
