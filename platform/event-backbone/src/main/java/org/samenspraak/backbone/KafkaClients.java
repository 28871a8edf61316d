package org.samenspraak.backbone;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/**
 * What clients of the broker are given, by kind: all that stands under {@code spring.kafka}, as the
 * framework gives it to its own clients, with SSL bundles and connection details.
 */
record KafkaClients(
    KafkaAdmin admins, ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers) {
  private static final List<String> WHERE =
      List.of(
          CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
          CommonClientConfigs.SECURITY_PROTOCOL_CONFIG);

  Map<String, Object> admin() {
    return admins.getConfigurationProperties();
  }

  Map<String, Object> producer() {
    return producers.getConfigurationProperties();
  }

  Map<String, Object> consumer() {
    return consumers.getConfigurationProperties();
  }

  /** Adds what the settings lack, and sends the client to the same broker as all others. */
  static void complete(Map<String, Object> settings, Map<String, Object> ours) {
    ours.forEach(settings::putIfAbsent);
    WHERE.stream().filter(ours::containsKey).forEach(name -> settings.put(name, ours.get(name)));
  }
}
