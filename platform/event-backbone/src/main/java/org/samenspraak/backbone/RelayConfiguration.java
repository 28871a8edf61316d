package org.samenspraak.backbone;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.samenspraak.backbone.relay.KafkaSender;
import org.samenspraak.backbone.relay.Lease;
import org.samenspraak.backbone.relay.Relay;
import org.samenspraak.backbone.relay.RelayFigures;
import org.samenspraak.backbone.relay.Sweep;
import org.samenspraak.backbone.relay.Topics;
import org.samenspraak.backbone.store.LeaseStore;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.backbone.wire.Upcasts;
import org.samenspraak.contracts.Event;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** How facts go out. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {
  /** One for all that a single instance of the service looks after; the sweep renews it. */
  @Bean
  Lease lease(LeaseStore store, ServiceDescription service, BackboneProperties properties) {
    String instance = service.name() + "/" + UUID.randomUUID();
    return new Lease(
        store, "lead", instance, properties.relay().leaseAbandoned(), System::nanoTime);
  }

  @Bean
  EventCodec eventCodec(ServiceDescription service) {
    List<Class<? extends Event>> families = Contracts.families(service);
    return new EventCodec(families, Upcasts.among(families));
  }

  @Bean
  Topics topics(KafkaAdmin admin, BackboneProperties properties) {
    BackboneProperties.Kafka kafka = properties.kafka();
    return new Topics(
        admin.getConfigurationProperties(), kafka.timeouts(), kafka.replicationFactor());
  }

  @Bean
  KafkaSender kafkaSender(
      ProducerFactory<?, ?> producers, BackboneProperties properties, Topics topics) {
    return new KafkaSender(
        producers.getConfigurationProperties(), properties.kafka().timeouts(), topics);
  }

  @Bean
  PreparedSender preparedSender(
      KafkaSender sender,
      Topics topics,
      ServiceDescription service,
      BackboneProperties properties) {
    return new PreparedSender(
        sender,
        () -> {
          topics.prepare(service.publishes());
          topics.offer(service.consumes());
        },
        properties.kafka().retry());
  }

  @Bean
  LifecyclePart topicsArePrepared(PreparedSender sender) {
    return LifecyclePart.loop("topics", sender::prepareUntilDone);
  }

  @Bean
  RelayFigures relayFigures(MeterRegistry meters) {
    return new RelayFigures(meters, InstantSource.system());
  }

  @Bean
  Relay relay(PreparedSender sender, RelayFigures figures) {
    return new Relay(sender, figures);
  }

  @Bean
  Sweep sweep(
      StoreConfiguration.Stores stores,
      Relay relay,
      Lease lease,
      RelayFigures figures,
      BackboneProperties properties) {
    return new Sweep(stores.all(), relay, lease, System::nanoTime, figures, properties.relay());
  }

  @Bean
  LifecyclePart relayRuns(Relay relay, BackboneProperties properties) {
    return new LifecyclePart(
        LifecyclePart.CARRIES, relay::start, () -> relay.stop(properties.relay().grace()));
  }

  @Bean
  LifecyclePart sweepRuns(Sweep sweep) {
    return new LifecyclePart(LifecyclePart.CARRIES + 1, sweep::start, sweep::stop);
  }
}
