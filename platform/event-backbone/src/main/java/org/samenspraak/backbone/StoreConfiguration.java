package org.samenspraak.backbone;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.deadline.Deadlines;
import org.samenspraak.backbone.dispatch.KeyOnly;
import org.samenspraak.backbone.dispatch.MongoParkedStore;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.AuditTrail;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.backbone.relay.Relay;
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
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.store.StoreTemplate;
import org.samenspraak.backbone.store.Turns;
import org.samenspraak.backbone.trace.Trace;
import org.samenspraak.backbone.wire.EventCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoDatabaseFactorySupport;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is stored, and where. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
  /** The stores of the service's kinds, by class. */
  record Stores(Map<Class<? extends Aggregate>, DocumentStore> byType) {
    List<DocumentStore> all() {
      return List.copyOf(byType.values());
    }
  }

  @Bean
  StateMapper stateMapper() {
    return new StateMapper();
  }

  /** For all but the aggregates, whose atom is the driver's. */
  @Bean
  MongoTemplate mongoTemplate(MongoDatabaseFactorySupport<?> databases, StateMapper mapper) {
    return new StoreTemplate(databases, mapper);
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
  ParkedStore parkedStore(MongoOperations mongo) {
    MongoParkedStore parked = new MongoParkedStore(mongo);
    parked.createIndexes();
    return parked;
  }

  @Bean
  ViewStore viewStore(MongoOperations mongo, StateMapper mapper, Turns turnsOfTargets) {
    return new MongoViewStore(mongo, mapper, turnsOfTargets);
  }

  @Bean
  AggregateQueries aggregateQueries(MongoOperations mongo, StateMapper mapper) {
    return new MongoAggregateQueries(mongo, mapper);
  }

  @Bean
  AuditTrail auditTrail(ServiceDescription service, MongoOperations mongo) {
    return new MongoAuditTrail(
        mongo, service.aggregates().stream().map(Kind::of).toList(), InstantSource.system());
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
      Stores stores,
      StateMapper mapper,
      Stamp stamp,
      Turns turnsOfTargets,
      KeyOnly keyOnly,
      Relay relay,
      Deadlines deadlines,
      BackboneProperties properties) {
    return new StoredAggregates(
        stores.byType(),
        new StoredAggregates.Parts(
            mapper,
            stamp,
            turnsOfTargets,
            relay.andThen(deadlines),
            properties.store().requests(),
            keyOnly));
  }
}
