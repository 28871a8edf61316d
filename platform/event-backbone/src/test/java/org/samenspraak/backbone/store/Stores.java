package org.samenspraak.backbone.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.samenspraak.backbone.dispatch.MongoParkedStore;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.testsupport.StableApiListener;
import org.samenspraak.testsupport.TestStore;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Where the tests keep things: a database of their own on a store of this test run. */
public final class Stores {
  /** Holds every command of the tests against what a strict server would refuse. */
  public static final StableApiListener LISTENER = StableApiListener.withMajorityReads(_ -> true);

  private static final Map<TestStore.Kind, Clients> CLIENTS = new ConcurrentHashMap<>();

  /**
   * Clients of one store.
   *
   * @param indexes declares no API, as in the product
   */
  private record Clients(MongoClient strict, MongoClient indexes) {
    static Clients of(TestStore store) {
      return new Clients(
          MongoClients.create(strictWhereItCanBe(store).addCommandListener(LISTENER).build()),
          MongoClients.create(settings(store).addCommandListener(LISTENER).build()));
    }
  }

  private Stores() {}

  /** A database that nobody else uses. */
  public static MongoDatabase freshDatabase() {
    return freshDatabase(TestStore.shared());
  }

  /** An empty store with its indexes. */
  public static MongoDocumentStore fresh(Kind kind) {
    return fresh(TestStore.shared(), kind);
  }

  /** An empty store of that body with its indexes. */
  public static MongoDocumentStore fresh(Body body, Kind kind) {
    return fresh(body.store(), kind);
  }

  private static MongoDatabase freshDatabase(TestStore store) {
    return clients(store).strict().getDatabase(TestStore.freshName("backbone"));
  }

  private static MongoDocumentStore fresh(TestStore store, Kind kind) {
    MongoDatabase database = freshDatabase(store);
    MongoIndexes.create(clients(store).indexes().getDatabase(database.getName()), kind);
    return new MongoDocumentStore(database, kind);
  }

  /** A database of that body that nobody else uses. */
  public static MongoDatabase freshDatabase(Body body) {
    return freshDatabase(body.store());
  }

  /** An empty store of that body with its indexes, its operations noted. */
  static DocumentStore noted(Body body, Kind kind) {
    DocumentStore fresh = fresh(body, kind);
    StoreContractTable.note(body, "MongoIndexes.create");
    return StoreContractTable.noted(body, DocumentStore.class, fresh);
  }

  /** The same database, for making indexes. */
  static MongoDatabase forIndexes(Body body, MongoDatabase database) {
    return clients(body.store()).indexes().getDatabase(database.getName());
  }

  /** An empty store of that body for parked messages with its indexes, its operations noted. */
  public static ParkedStore notedParked(Body body) {
    MongoParkedStore fresh = new MongoParkedStore(freshTemplate(body));
    fresh.createIndexes();
    StoreContractTable.note(body, "MongoParkedStore.createIndexes");
    return StoreContractTable.noted(body, ParkedStore.class, fresh);
  }

  /** A template for a database of that body that nobody else uses. */
  public static MongoTemplate freshTemplate(Body body) {
    return template(clients(body.store()).strict(), TestStore.freshName("backbone"));
  }

  /** A template as in the product. */
  public static MongoTemplate template(MongoClient client, String database) {
    return new StoreTemplate(
        new SimpleMongoClientDatabaseFactory(client, database), new StateMapper());
  }

  /** A client of another store, its commands held against the same rules. */
  public static MongoClient watched(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .addCommandListener(LISTENER)
            .build());
  }

  /** A client of that body's store, for one listener more. */
  public static MongoClient client(Body body, CommandListener listener) {
    return MongoClients.create(
        strictWhereItCanBe(body.store())
            .addCommandListener(LISTENER)
            .addCommandListener(listener)
            .build());
  }

  private static Clients clients(TestStore store) {
    return CLIENTS.computeIfAbsent(store.kind(), _ -> Clients.of(store));
  }

  private static MongoClientSettings.Builder settings(TestStore store) {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(store.uri("backbone")));
  }

  private static MongoClientSettings.Builder strictWhereItCanBe(TestStore store) {
    return store.kind() == TestStore.Kind.EMBEDDED
        ? settings(store)
        : settings(store)
            .serverApi(ServerApi.builder().version(ServerApiVersion.V1).strict(true).build());
  }
}
