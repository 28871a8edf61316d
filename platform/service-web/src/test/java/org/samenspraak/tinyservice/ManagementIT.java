package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.web.Compute;

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
              tiny.management().get("/actuator/health").json().path("components").path("relay");
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
  void everything_else_is_answered_while_no_processor_is_left_for_long_computations() {
    CountDownLatch mayEnd = new CountDownLatch(1);
    try {
      fill(tiny.bean(Compute.class), mayEnd);

      Reply heavy = tiny.get("/api/notes/heavy");
      assertThat(heavy.status()).as(heavy.body()).isEqualTo(503);
      assertThat(heavy.json().path("type").asString()).endsWith(":too-busy");
      assertThat(heavy.header("Retry-After")).isNotEmpty();
      assertThat(status("/actuator/health/liveness")).isEqualTo(200);
      assertThat(tiny.get("/api/notes").status()).isEqualTo(200);
      assertThat(tiny.figure("executor.active", "name", "compute")).isPositive();
      assertThat(tiny.figure("executor.queue.remaining", "name", "compute")).isZero();
    } finally {
      mayEnd.countDown();
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(tiny.get("/api/notes/heavy").body())
                .contains("compute-")
                .doesNotContain("VirtualThread"));
  }

  /** Until it takes no more. */
  private static void fill(Compute compute, CountDownLatch mayEnd) {
    try {
      while (true) {
        var _ = compute.begin(() -> awaited(mayEnd));
      }
    } catch (Refusal full) {
      assertThat(full.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
    }
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_service_that_is_not_complete_yet_is_not_ready() {
    tiny.bean(Weather.class).notReady("het register");
    try {
      assertThat(status("/actuator/health/readiness")).isEqualTo(503);
      assertThat(tiny.management().get("/actuator/health/readiness").body())
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
    assertThat(tiny.asOperator().get("/clock").status()).isEqualTo(404);
  }

  @Test
  void what_goes_wrong_is_answered_as_on_every_other_port() throws IOException {
    for (String path : List.of("/nergens", "/error", "/actuator/geen", "/clock")) {
      Reply answer = tiny.asOperator().get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertProblem(answer, "unknown-path");
    }
    assertProblem(tiny.asOperator().delete("/parked"), "method-not-allowed");
    assertProblem(tiny.asOperator().get("/parked?page=x"), "invalid-paging");
    assertThat(rawly("GET /%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("urn:samenspraak:problem:invalid-request")
        .containsIgnoringCase("Content-Security-Policy: default-src 'none'");
    assertThat(tiny.management().get("/actuator/health").header("X-Frame-Options"))
        .isEqualTo("DENY");
  }

  @Test
  void both_ports_take_requests_for_their_own_hosts_only() throws IOException {
    for (int port : List.of(tiny.port(), tiny.managementPort())) {
      String path = port == tiny.port() ? "/api/notes" : "/actuator/health/liveness";
      for (String own : List.of("localhost", "LOCALHOST:1", "127.0.0.1:8081", "[::1]:8081")) {
        assertThat(RunningTiny.raw(port, asking(path, own))).as(own).startsWith("HTTP/1.1 200");
      }
      for (String other : List.of("kwaad.example", "localhost.kwaad.example", "10.1.2.3:8081")) {
        assertThat(RunningTiny.raw(port, asking(path, other)))
            .startsWith("HTTP/1.1 400")
            .contains("urn:samenspraak:problem:unknown-host", "\"field\":\"Host\"");
      }
    }
  }

  private static String asking(String path, String host) {
    return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
  }

  private static String rawly(String request) throws IOException {
    return RunningTiny.raw(tiny.managementPort(), request + "Connection: close\r\n\r\n");
  }

  private static void assertProblem(Reply answer, String slug) {
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("type").asString()).isEqualTo("urn:samenspraak:problem:" + slug);
  }

  @Test
  void operators_resources_are_not_on_the_public_port() {
    assertThat(tiny.get("/parked").status()).isEqualTo(404);
    assertThat(tiny.get("/actuator/health").status()).isEqualTo(404);
  }

  private static Collection<String> components(String path) {
    return tiny.management().get(path).json().path("components").propertyNames();
  }

  private static int status(String path) {
    return tiny.management().get(path).status();
  }
}
