package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.TestStore;

/** A broker that is there and takes connections, but does not answer. */
@Tag("ordeal-too")
class SilentBrokerIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  @Timeout(300)
  void the_service_starts_and_honours_requests_and_the_facts_go_out_once_it_speaks()
      throws IOException {
    String broker = TestBroker.shared().bootstrapServers();
    int port = Integer.parseInt(broker.substring(broker.lastIndexOf(':') + 1));
    try (SilentLine line = SilentLine.to(port)) {
      line.fallSilent();
      try (RunningTiny tiny =
          RunningTiny.start(
              TestStore.shared().uri("silent-broker"),
              "--spring.kafka.bootstrap-servers=127.0.0.1:" + line.port())) {
        String id = tiny.write("wacht");
        assertThat(tiny.get("/api/notes/" + id).status()).isEqualTo(200);
        assertThat(tiny.management().get("/actuator/health/readiness").status()).isEqualTo(200);

        line.speak();

        await()
            .atMost(PATIENCE)
            .untilAsserted(() -> assertThat(tiny.ledger(id)).containsExactly("wacht"));
      }
    }
  }
}
