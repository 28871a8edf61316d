package org.samenspraak.backbone.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facts on their way through a real broker and a store. */
class FactsIT {
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
  void a_fact_has_its_effect_once_in_the_ledger_and_in_the_view() {
    String id = tiny.write("eerste");
    tiny.rewrite(id, "tweede");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(tiny.ledger(id)).containsExactly("eerste", "tweede"));
    assertThat(tiny.get("/api/notes/" + id + "/last").json().path("times").asInt()).isEqualTo(2);
  }
}
