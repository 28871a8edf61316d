package org.samenspraak.backbone;

import org.samenspraak.backbone.dispatch.FactsConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** All that a service gets from the backbone. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackboneProperties.class)
@EnableScheduling
@Import({
  MongoClientConfiguration.class,
  StoreConfiguration.class,
  KafkaConfiguration.class,
  RelayConfiguration.class,
  DispatchConfiguration.class,
  ClockConfiguration.class,
  HealthConfiguration.class,
  FactsConfiguration.class
})
class BackboneConfiguration {}
