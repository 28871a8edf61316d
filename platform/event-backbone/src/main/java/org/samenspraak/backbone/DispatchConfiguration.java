package org.samenspraak.backbone;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.samenspraak.backbone.deadline.Deadlines;
import org.samenspraak.backbone.dispatch.DispatchSettings;
import org.samenspraak.backbone.dispatch.Dispatcher;
import org.samenspraak.backbone.dispatch.Dispatching;
import org.samenspraak.backbone.dispatch.FactsBinding;
import org.samenspraak.backbone.dispatch.FactsHealth;
import org.samenspraak.backbone.dispatch.KafkaWatchers;
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
import org.samenspraak.backbone.relay.Topics;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.backbone.wire.EventCodec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
  KafkaWatchers watchers(
      KafkaClients clients, BackboneProperties properties, ServiceDescription service) {
    return new KafkaWatchers(
        clients.producer(), properties.kafka().timeouts(), service.parkedTopic());
  }

  @Bean
  SlowFigures slowFigures(MeterRegistry meters, BackboneProperties properties) {
    return new SlowFigures(meters, properties.figures().every());
  }

  @Bean
  LifecyclePart slowFiguresAreAsked(SlowFigures figures) {
    return LifecyclePart.loop("figures", figures::run);
  }

  @Bean
  Lag lag(
      KafkaClients clients,
      BackboneProperties properties,
      ServiceDescription service,
      SlowFigures figures) {
    Lag lag =
        new Lag(clients.admin(), properties.kafka().timeouts(), service.name(), service.consumes());
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
      KafkaWatchers watchers,
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
            watchers,
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

  /** Begins as soon as the broker is there and has the topics; the start does not wait for it. */
  @Bean
  LifecyclePart factsArrive(
      Topics topics,
      FactsBinding facts,
      FactsHealth health,
      ServiceDescription service,
      BackboneProperties properties) {
    Arrival arrival =
        new Arrival(topics, service.consumes(), facts, health, properties.kafka().retry());
    LifecyclePart arriving = LifecyclePart.loop("facts", arrival::run);
    return new LifecyclePart(
        LifecyclePart.RECEIVES,
        arriving::start,
        () -> {
          arriving.stop();
          facts.unbind();
        });
  }
}
