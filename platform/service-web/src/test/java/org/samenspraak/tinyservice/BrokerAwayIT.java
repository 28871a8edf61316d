package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.embedded.EmbeddedKafka;
import org.samenspraak.embedded.LocalPort;
import org.samenspraak.testsupport.TestStore;

/** A service whose broker comes later than the service. */
@Tag("ordeal-too")
class BrokerAwayIT {

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void starts_and_honours_requests_while_the_facts_wait_for_the_broker(@TempDir Path folder)
      throws IOException {
    int port = LocalPort.free();
    try (RunningTiny tiny =
        RunningTiny.start(
            TestStore.shared().uri("tiny"), "--spring.kafka.bootstrap-servers=127.0.0.1:" + port)) {
      String id = tiny.write("wacht");
      assertThat(tiny.get("/api/notes/" + id).status()).isEqualTo(200);
      assertThat(tiny.management().get("/actuator/health/readiness").status()).isEqualTo(200);
      assertThat(tiny.management().get("/actuator/health/liveness").status()).isEqualTo(200);
      tiny.bean(SlowFigures.class).look();
      assertThat(tiny.figure("samenspraak.dispatch.lag", "topic", RawTopic.NOTES)).isNaN();

      try (EmbeddedKafka _ = EmbeddedKafka.start(folder, port)) {
        await()
            .atMost(Duration.ofSeconds(60))
            .untilAsserted(() -> assertThat(tiny.ledger(id)).isEqualTo(List.of("wacht")));
      }
    }
  }
}
