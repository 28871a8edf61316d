package org.samenspraak.backbone.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.samenspraak.testsupport.StableApiListener;
import org.samenspraak.testsupport.TestStore;

/** Where the tests keep things: a database of their own on the store of this test run. */
public final class Stores {
  /** Holds every command of the tests against what a strict server would refuse. */
  public static final StableApiListener LISTENER = StableApiListener.withMajorityReads(_ -> true);

  private static final MongoClient CLIENT =
      MongoClients.create(strictWhereItCanBe().addCommandListener(LISTENER).build());

  /** Indexes are made by a client that declares no API, as in the product. */
  private static final MongoClient INDEXES = MongoClients.create(settings().build());

  private Stores() {}

  /** A database that nobody else uses. */
  public static MongoDatabase freshDatabase() {
    return CLIENT.getDatabase(TestStore.freshName("backbone"));
  }

  /** An empty store with its indexes. */
  public static MongoDocumentStore fresh(Kind kind) {
    MongoDatabase database = freshDatabase();
    MongoIndexes.create(INDEXES.getDatabase(database.getName()), kind);
    return new MongoDocumentStore(database, kind);
  }

  private static MongoClientSettings.Builder settings() {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(TestStore.shared().uri("backbone")));
  }

  private static MongoClientSettings.Builder strictWhereItCanBe() {
    return TestStore.shared().kind() == TestStore.Kind.EMBEDDED
        ? settings()
        : settings()
            .serverApi(ServerApi.builder().version(ServerApiVersion.V1).strict(true).build());
  }
}
