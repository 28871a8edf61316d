package org.samenspraak.backbone;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.deadline.Deadlines;
import org.samenspraak.backbone.dispatch.KeyOnly;
import org.samenspraak.backbone.dispatch.KeyOnlyAggregates;
import org.samenspraak.backbone.dispatch.MongoParkedStore;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.AuditTrail;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.backbone.relay.Relay;
import org.samenspraak.backbone.store.AggregateStore;
import org.samenspraak.backbone.store.CommitListener;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.LeaseStore;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.store.MongoAggregateQueries;
import org.samenspraak.backbone.store.MongoAuditTrail;
import org.samenspraak.backbone.store.MongoDocumentStore;
import org.samenspraak.backbone.store.MongoIndexes;
import org.samenspraak.backbone.store.MongoLeaseStore;
import org.samenspraak.backbone.store.MongoViewStore;
import org.samenspraak.backbone.store.Retention;
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.store.Turns;
import org.samenspraak.backbone.trace.Trace;
import org.samenspraak.backbone.wire.EventCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is stored, and where. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
  /** The stores of the service's kinds, by class. */
  record Stores(Map<Class<? extends Aggregate>, DocumentStore> byType) {
    List<DocumentStore> all() {
      return List.copyOf(byType.values());
    }

    DocumentStore of(Class<? extends Aggregate> type) {
      return Objects.requireNonNull(byType.get(type));
    }
  }

  @Bean
  StateMapper stateMapper() {
    return new StateMapper();
  }

  /** A turn is waited for twice as long as a call to a store may take that is away. */
  @Bean
  Turns turnsOfTargets(BackboneProperties properties) {
    return new LocalTurns(properties.store().selectionTimeout().multipliedBy(2));
  }

  /** Makes the indexes first: without them a unique value could be taken twice. */
  @Bean
  Stores stores(ServiceDescription service, MongoDatabase database, IndexClient indexClient) {
    MongoDatabase indexed = indexClient.client().getDatabase(database.getName());
    MongoParkedStore.createIndexes(indexed);
    MongoAuditTrail.createIndexes(indexed);
    Map<Class<? extends Aggregate>, DocumentStore> stores = new LinkedHashMap<>();
    for (Class<? extends Aggregate> type : service.aggregates()) {
      Kind kind = Kind.of(type);
      MongoIndexes.create(indexed, kind);
      stores.put(type, new MongoDocumentStore(database, kind));
    }
    return new Stores(stores);
  }

  @Bean
  LeaseStore leaseStore(MongoDatabase database) {
    return new MongoLeaseStore(database);
  }

  @Bean
  ParkedStore parkedStore(MongoDatabase database) {
    return new MongoParkedStore(database);
  }

  @Bean
  ViewStore viewStore(MongoDatabase database, StateMapper mapper, Turns turnsOfTargets) {
    return new MongoViewStore(database, mapper, turnsOfTargets);
  }

  @Bean
  AggregateQueries aggregateQueries(MongoDatabase database, StateMapper mapper) {
    return new MongoAggregateQueries(database, mapper);
  }

  @Bean
  AuditTrail auditTrail(ServiceDescription service, MongoDatabase database) {
    return new MongoAuditTrail(
        database, service.aggregates().stream().map(Kind::of).toList(), InstantSource.system());
  }

  @Bean
  Stamp stamp(EventCodec codec, ServiceDescription service) {
    return new Stamp(codec, service.source(), InstantSource.system(), Trace::current);
  }

  @Bean
  KeyOnly keyOnly() {
    return new KeyOnly();
  }

  @Bean
  StoredAggregates storedAggregates(
      ServiceDescription service,
      Stores stores,
      StateMapper mapper,
      Stamp stamp,
      Turns turnsOfTargets,
      KeyOnly keyOnly,
      Relay relay,
      Deadlines deadlines,
      BackboneProperties properties) {
    Retention retention = properties.store().requests();
    CommitListener listener = relay.andThen(deadlines);
    return new StoredAggregates(
        service.aggregates(),
        stores::of,
        new StoredAggregates.Maker() {
          @Override
          public <T extends Aggregate> Aggregates<T> over(DocumentStore store, Class<T> type) {
            return new KeyOnlyAggregates<>(
                new AggregateStore<>(
                    type, store, mapper, stamp, turnsOfTargets, listener, retention),
                keyOnly);
          }
        });
  }
}
