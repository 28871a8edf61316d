package org.samenspraak.backbone;

import org.springframework.cloud.stream.binder.kafka.provisioning.AdminClientConfigCustomizer;
import org.springframework.cloud.stream.binder.kafka.support.ConsumerConfigCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** How the broker is spoken to. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

  @Bean
  KafkaClients kafkaClients(
      KafkaAdmin admins, ProducerFactory<?, ?> producers, ConsumerFactory<?, ?> consumers) {
    return new KafkaClients(admins, producers, consumers);
  }

  /** The binder by itself takes neither SSL bundles nor all of the connection details. */
  @Bean
  ConsumerConfigCustomizer bindingsReachTheBroker(KafkaClients clients) {
    return (settings, binding, destination) -> KafkaClients.complete(settings, clients.consumer());
  }

  @Bean
  AdminClientConfigCustomizer binderReachesTheBroker(KafkaClients clients) {
    return settings -> KafkaClients.complete(settings, clients.admin());
  }
}
