package org.samenspraak.backbone.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.samenspraak.testsupport.TestStore;

/** Where the tests keep things: a database of their own on the store of this test run. */
public final class Stores {
  private static final MongoClient CLIENT =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(TestStore.shared().uri("backbone")))
              .build());

  private Stores() {}

  /** A database that nobody else uses. */
  public static MongoDatabase freshDatabase() {
    return CLIENT.getDatabase(TestStore.freshName("backbone"));
  }

  /** An empty store with its indexes. */
  public static MongoDocumentStore fresh(Kind kind) {
    MongoDatabase database = freshDatabase();
    MongoIndexes.create(database, kind);
    return new MongoDocumentStore(database, kind);
  }
}
