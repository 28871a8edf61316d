package org.samenspraak.backbone;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.cloud.stream.binder.kafka.support.ConsumerConfigCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * How the broker is spoken to: every client begins with what the framework made of {@code
 * spring.kafka}, with SSL bundles and connection details.
 */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

  /** The binder by itself takes neither SSL bundles nor all of the connection details. */
  @Bean
  ConsumerConfigCustomizer bindingsReachTheBroker(ConsumerFactory<?, ?> consumers) {
    Map<String, Object> ours = consumers.getConfigurationProperties();
    return (settings, _, _) -> {
      ours.forEach(settings::putIfAbsent);
      Stream.of(
              CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
              CommonClientConfigs.SECURITY_PROTOCOL_CONFIG)
          .filter(ours::containsKey)
          .forEach(name -> settings.put(name, ours.get(name)));
    };
  }
}
