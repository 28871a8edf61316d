package org.samenspraak.backbone;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.samenspraak.backbone.deadline.Deadlines;
import org.samenspraak.backbone.dispatch.DispatchSettings;
import org.samenspraak.backbone.dispatch.Dispatcher;
import org.samenspraak.backbone.dispatch.Dispatching;
import org.samenspraak.backbone.dispatch.KeyOnly;
import org.samenspraak.backbone.dispatch.Lag;
import org.samenspraak.backbone.dispatch.LaneWorkers;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.dispatch.ParkingDesk;
import org.samenspraak.backbone.dispatch.Subscribers;
import org.samenspraak.backbone.figures.Figure;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.backbone.relay.Lease;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.backbone.wire.EventCodec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** How facts come in, and how moments come. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

  @Bean
  Subscribers subscribers(
      ViewStore views,
      ObjectProvider<Projection<?>> projections,
      ObjectProvider<Reaction<?>> reactions) {
    List<Projection<?>> folds = projections.orderedStream().<Projection<?>>map(p -> p).toList();
    List<Reaction<?>> policies = reactions.orderedStream().<Reaction<?>>map(r -> r).toList();
    return new Subscribers(views, folds, policies);
  }

  @Bean
  SlowFigures slowFigures(MeterRegistry meters) {
    return new SlowFigures(meters);
  }

  @Bean
  Lag lag(
      KafkaAdmin admin,
      BackboneProperties properties,
      ServiceDescription service,
      SlowFigures figures) {
    Lag lag =
        new Lag(
            admin.getConfigurationProperties(),
            properties.kafka().timeouts(),
            service.name(),
            service.consumes());
    figures.add(
        new Figure(
            "samenspraak.dispatch.lag",
            "messages",
            "Messages of a topic that the service has not done, all its instances together"),
        "topic",
        service.consumes(),
        lag::byTopic);
    return lag;
  }

  @Bean
  DispatchSettings dispatchSettings(BackboneProperties properties) {
    return properties.dispatch();
  }

  @Bean
  Dispatching dispatching(
      EventCodec codec,
      Subscribers subscribers,
      ParkedStore parked,
      KeyOnly keyOnly,
      Lease lease,
      MeterRegistry meters,
      SlowFigures figures,
      DispatchSettings settings) {
    return Dispatching.of(
        new Dispatching.Surroundings(
            codec,
            subscribers,
            parked,
            keyOnly,
            new LocalTurns(),
            LaneWorkers.virtualThreads(),
            Thread::sleep,
            InstantSource.system(),
            lease::isHeld,
            meters),
        settings,
        figures);
  }

  @Bean
  Dispatcher dispatcher(Dispatching dispatching) {
    return dispatching.dispatcher();
  }

  @Bean
  ParkingDesk parkingDesk(Dispatching dispatching) {
    return dispatching.desk();
  }

  @Bean
  LifecyclePart retriesRun(Dispatching dispatching) {
    return LifecyclePart.loop("retries", dispatching.retries()::run);
  }

  @Bean
  Deadlines deadlines(
      ObjectProvider<StoredAggregates> aggregates,
      BusinessClock clock,
      Lease lease,
      ServiceDescription service,
      BackboneProperties properties) {
    return new Deadlines(
        () -> aggregates.getObject().all(),
        clock,
        InstantSource.system(),
        lease::isHeld,
        service.actor(),
        properties.deadlines());
  }

  @Bean
  LifecyclePart deadlinesRun(Deadlines deadlines) {
    return LifecyclePart.loop("deadlines", deadlines::run);
  }
}
