package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.tinyservice.Weather.Kind;
import tools.jackson.databind.JsonNode;

/** What a monitor scrapes and asks, of a service that has its troubles. */
class FiguresIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static RunningTiny tiny;

  @BeforeAll
  static void start() {
    tiny = RunningTiny.start();
  }

  @AfterAll
  static void stop() {
    tiny.close();
  }

  private static double lag() {
    tiny.bean(SlowFigures.class).look();
    return tiny.figure("samenspraak.dispatch.lag", "topic", RawTopic.NOTES);
  }

  private static Reply asked(String path) {
    return tiny.management().get(path);
  }

  @Test
  void every_figure_of_ours_has_a_description_and_a_unit_and_is_scraped() {
    List<Meter.Id> ours =
        tiny.bean(MeterRegistry.class).getMeters().stream()
            .map(Meter::getId)
            .filter(id -> id.getName().startsWith("samenspraak."))
            .toList();
    String scraped = asked("/actuator/prometheus").body();

    assertThat(ours).hasSizeGreaterThan(12);
    assertThat(ours)
        .allSatisfy(id -> {
          assertThat(id.getDescription()).as(id.getName()).isNotBlank();
          assertThat(id.getBaseUnit()).as(id.getName()).isNotBlank();
          assertThat(scraped).contains("# HELP " + id.getName().replace('.', '_'));
        });
  }

  @Test
  void the_rates_go_up_with_each_fact() {
    double sent = tiny.figure("samenspraak.relay.sent");
    double delays = tiny.figure("samenspraak.relay.delay");
    double handled = tiny.figure("samenspraak.dispatch.handled");
    double reactions = reactions();

    String id = tiny.write("geteld");

    await().atMost(PATIENCE).until(() -> tiny.ledger(id).equals(List.of("geteld")));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          assertThat(tiny.figure("samenspraak.relay.sent") - sent).isGreaterThanOrEqualTo(2);
          assertThat(tiny.figure("samenspraak.relay.delay") - delays).isGreaterThanOrEqualTo(2);
          assertThat(tiny.figure("samenspraak.dispatch.handled") - handled)
              .isGreaterThanOrEqualTo(2);
          assertThat(reactions() - reactions).isGreaterThanOrEqualTo(1);
        });
  }

  private static double reactions() {
    return tiny.figure("samenspraak.dispatch.reaction", "reaction", "WhenWrittenEnterInLedger");
  }

  @Test
  void the_lag_is_right_also_while_consumption_pauses() {
    await().atMost(PATIENCE).until(() -> lag() == 0);
    tiny.bean(Weather.class).set("stil", Kind.STORE_AWAY);
    for (int sequence = 1; sequence <= 3; sequence++) {
      RawTopic.written("stilte", sequence, "stil");
    }

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(lag()).isEqualTo(3));

    tiny.bean(Weather.class).set("stil", Kind.FAIR);
    await().atMost(PATIENCE).until(() -> lag() == 0);
  }

  /** Its own service: the fact that no broker takes stays where it is. */
  @Test
  void a_stuck_relay_is_told_from_an_empty_one_without_keeping_requests_or_life_away() {
    try (RunningTiny other = RunningTiny.start()) {
      Cause.Once cause = new Cause.Once(Actor.parse("operator"), Instant.EPOCH, "too large");
      other.notes().add("groot", cause, () -> Note.of("groot", "x".repeat(5 << 20), null));

      await()
          .atMost(PATIENCE)
          .until(() ->
              readiness(other)
                  .at("/components/relay/details/reason")
                  .asString("")
                  .contains("however often"));
      assertThat(readiness(other).path("status").asString()).isEqualTo("UP");
      assertThat(readiness(other).at("/components/relay/status").asString()).isEqualTo("STUCK");
      assertThat(status(other, "/actuator/health")).isEqualTo(503);
      assertThat(Set.of("/actuator/health/readiness", "/actuator/health/liveness"))
          .allSatisfy(group -> assertThat(status(other, group)).isEqualTo(200));
    }
  }

  private static JsonNode readiness(RunningTiny of) {
    return of.management().get("/actuator/health/readiness").json();
  }

  private static int status(RunningTiny of, String path) {
    return of.management().get(path).status();
  }
}
