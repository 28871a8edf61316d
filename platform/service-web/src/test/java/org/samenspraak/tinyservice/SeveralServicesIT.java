package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.BackboneService;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.TestStore;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** Services beside each other in one JVM, as in the demo. */
class SeveralServicesIT {

  /** Stores nothing and listens to nobody. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @BackboneService(name = "quiet")
  static class QuietService {}

  @Test
  void each_has_a_context_of_its_own_and_one_may_stop_without_the_others() {
    try (RunningTiny tiny = RunningTiny.start()) {
      var quiet =
          ServiceLauncher.run(
              QuietService.class,
              "tiny-service",
              "--spring.mongodb.uri=" + TestStore.shared().uri("quiet"),
              "--spring.kafka.bootstrap-servers=" + TestBroker.shared().bootstrapServers());
      assertThat(quiet.isRunning()).isTrue();

      quiet.close();

      assertThat(tiny.get("/api/notes/" + tiny.write("nog hier")).status()).isEqualTo(200);
    }
  }
}
