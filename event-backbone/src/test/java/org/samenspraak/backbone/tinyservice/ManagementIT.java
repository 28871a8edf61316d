package org.samenspraak.backbone.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What operators and orchestrators ask on the management port. */
class ManagementIT {
  private static RunningTiny tiny;

  @BeforeAll
  static void start() {
    tiny = RunningTiny.start();
  }

  @AfterAll
  static void stop() {
    tiny.close();
  }

  @Test
  void liveness_and_readiness_are_up_and_the_relay_says_what_is_pending() {
    assertThat(status("/actuator/health/liveness")).isEqualTo(200);
    assertThat(status("/actuator/health/readiness")).isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> {
          var relay =
              tiny.send(tiny.management("/actuator/health").GET())
                  .json()
                  .path("components")
                  .path("relay");
          assertThat(relay.path("status").asString()).isEqualTo("UP");
          assertThat(relay.path("details").path("pending").asInt(-1)).isZero();
        });
  }

  @Test
  void liveness_counts_the_loops_that_only_a_restart_brings_back_and_readiness_does_not() {
    assertThat(components("/actuator/health/liveness")).contains("loops").doesNotContain("mongo");
    assertThat(components("/actuator/health/readiness")).contains("mongo").doesNotContain("loops");
  }

  @Test
  void a_service_that_is_not_complete_yet_is_not_ready() {
    tiny.bean(Weather.class).notReady("het register");
    try {
      assertThat(status("/actuator/health/readiness")).isEqualTo(503);
      assertThat(tiny.send(tiny.management("/actuator/health/readiness").GET()).response().body())
          .contains("het register");
      assertThat(status("/actuator/health/liveness")).isEqualTo(200);
    } finally {
      tiny.bean(Weather.class).notReady(null);
    }
  }

  @Test
  void figures_can_be_read() {
    assertThat(status("/actuator/metrics/samenspraak.parked.waiting")).isEqualTo(200);
    assertThat(status("/actuator/metrics/samenspraak.relay.oldest.pending")).isEqualTo(200);
  }

  @Test
  void without_a_story_there_is_no_clock_to_set() {
    assertThat(status("/clock")).isEqualTo(404);
  }

  @Test
  void operators_resources_are_not_on_the_public_port() {
    assertThat(tiny.get("/parked").status()).isEqualTo(404);
    assertThat(tiny.get("/actuator/health").status()).isEqualTo(404);
  }

  private static Collection<String> components(String path) {
    return tiny.send(tiny.management(path).GET()).json().path("components").propertyNames();
  }

  private static int status(String path) {
    return tiny.send(tiny.management(path).GET()).status();
  }
}
