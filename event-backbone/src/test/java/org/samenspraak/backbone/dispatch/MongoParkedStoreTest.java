package org.samenspraak.backbone.dispatch;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.samenspraak.testsupport.TestStore;

class MongoParkedStoreTest extends ParkedStoreContract {
  private static MongoClient client;

  @BeforeAll
  static void connect() {
    client = MongoClients.create(TestStore.shared().uri("parked"));
  }

  @AfterAll
  static void disconnect() {
    client.close();
  }

  @Override
  ParkedStore fresh() {
    MongoDatabase database = client.getDatabase(TestStore.freshName("parked"));
    MongoParkedStore.createIndexes(database);
    return new MongoParkedStore(database);
  }
}
