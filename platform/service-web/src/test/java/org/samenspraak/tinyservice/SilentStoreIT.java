package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samenspraak.embedded.EmbeddedStore;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** A store that is there and takes connections, but does not answer. */
@Tag("ordeal-too")
class SilentStoreIT {

  /** As long as a client usually waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int AT_ONCE = 200;

  @Test
  void whoever_asks_is_told_to_come_again_before_he_loses_patience_and_all_goes_on_afterwards()
      throws Exception {
    try (EmbeddedStore store = EmbeddedStore.start(null, 0);
        SilentLine line = SilentLine.to(URI.create(store.uri()).getPort());
        RunningTiny tiny = RunningTiny.start("mongodb://127.0.0.1:" + line.port() + "/silent")) {
      String id = tiny.write("eerst");

      line.fallSilent();
      List<Reply> answers = atOnce(tiny, id);
      int readiness = tiny.management().within(PATIENCE).get("/actuator/health/readiness").status();
      int liveness = tiny.management().within(PATIENCE).get("/actuator/health/liveness").status();
      line.speak();

      assertThat(answers)
          .hasSize(AT_ONCE)
          .allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
          });
      assertThat(readiness).isEqualTo(503);
      assertThat(liveness).isEqualTo(200);
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(tiny.rewrite(id, "laatst").status()).isEqualTo(200));
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(tiny.ledger(id)).contains("eerst").endsWith("laatst"));
    }
  }

  private static List<Reply> atOnce(RunningTiny tiny, String id) throws InterruptedException {
    try (ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Reply>> calls =
          IntStream.range(0, AT_ONCE)
              .<Callable<Reply>>mapToObj(n -> () -> call(tiny.asClerk().within(PATIENCE), id, n))
              .toList();
      return clerks.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
  }

  private static Reply call(Http clerk, String id, int number) {
    return number % 2 == 0
        ? clerk.get("/api/notes/" + id)
        : clerk.put("/api/notes/" + id + "/text", "{\"text\":\"" + number + "\"}");
  }
}
