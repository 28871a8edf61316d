package org.samenspraak.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.SslBundleSslEngineFactory;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cloud.stream.binder.kafka.support.ConsumerConfigCustomizer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

class KafkaConfigurationTest {
  private static final String LOGIN =
      "org.apache.kafka.common.security.scram.ScramLoginModule required;";

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(SslAutoConfiguration.class, KafkaAutoConfiguration.class))
          .withUserConfiguration(KafkaConfiguration.class)
          .withPropertyValues(
              "spring.kafka.bootstrap-servers=kafka-1:9094,kafka-2:9094",
              "spring.kafka.security.protocol=SASL_SSL",
              "spring.kafka.ssl.bundle=kafka",
              "spring.kafka.properties.sasl.mechanism=SCRAM-SHA-512",
              "spring.kafka.properties.sasl.jaas.config=" + LOGIN,
              "spring.ssl.bundle.pem.kafka.truststore.certificate="
                  + SecuredStoreTest.anyCertificate());

  @Test
  void everyKindOfClientGetsAddressTlsAndCredential() {
    context.run(started -> {
      ProducerFactory<?, ?> producers = started.getBean(ProducerFactory.class);
      ConsumerFactory<?, ?> consumers = started.getBean(ConsumerFactory.class);
      assertThat(
              List.of(
                  started.getBean(KafkaAdmin.class).getConfigurationProperties(),
                  producers.getConfigurationProperties(),
                  consumers.getConfigurationProperties()))
          .allSatisfy(KafkaConfigurationTest::isSecured);
    });
  }

  @Test
  void theBindersConsumerGetsTheSameAndKeepsItsOwn() {
    context.run(started -> {
      Map<String, Object> consumer = settings();
      started.getBean(ConsumerConfigCustomizer.class).configure(consumer, "facts-in-0", "topic");

      isSecured(consumer);
      assertThat(consumer).containsEntry("client.id", "the binder's own");
    });
  }

  @Test
  void connectionDetailsStandAboveTheProperties() {
    context
        .withBean(KafkaConnectionDetails.class, () -> () -> List.of("container:9999"))
        .run(started -> {
          Map<String, Object> consumer = settings();
          started.getBean(ConsumerConfigCustomizer.class).configure(consumer, "facts-in-0", "t");
          assertThat(consumer).containsEntry("bootstrap.servers", List.of("container:9999"));
          assertThat(started.getBean(KafkaAdmin.class).getConfigurationProperties())
              .containsEntry("bootstrap.servers", List.of("container:9999"));
        });
  }

  /** As the binder comes with them. */
  private static Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", "localhost:9092");
    settings.put("client.id", "the binder's own");
    return settings;
  }

  private static void isSecured(Map<String, Object> settings) {
    assertThat(settings)
        .containsEntry("bootstrap.servers", List.of("kafka-1:9094", "kafka-2:9094"))
        .containsEntry("security.protocol", "SASL_SSL")
        .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
        .containsEntry("sasl.jaas.config", LOGIN)
        .containsEntry("ssl.engine.factory.class", SslBundleSslEngineFactory.class)
        .hasEntrySatisfying(
            SslBundle.class.getName(),
            bundle -> assertThat(((SslBundle) bundle).getStores().getTrustStore()).isNotNull());
  }
}
