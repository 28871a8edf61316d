package org.samenspraak.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unique index is whole or it is not there, also when the store was closed in between. */
class StoreIndexTest {

  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
  private static final IndexOptions UNIQUE_WHERE_PRESENT =
      new IndexOptions().unique(true).sparse(true);

  @TempDir Path folder;
  private EmbeddedStore store;
  private MongoClient client;

  @BeforeEach
  void open() {
    store = EmbeddedStore.start(folder, 0);
    client = MongoClients.create(store.uri());
  }

  @AfterEach
  void close() {
    client.close();
    store.close();
  }

  private void restart() {
    close();
    open();
  }

  private MongoCollection<Document> collection(String name) {
    return client.getDatabase("t").getCollection(name);
  }

  private MongoCollection<Document> questions() {
    return collection("questions");
  }

  private static Document numbered(String id, int number) {
    return new Document("_id", id).append("number", number);
  }

  private static void assertRefused(MongoCollection<Document> there, Document twice) {
    assertThatThrownBy(() -> there.insertOne(twice)).isInstanceOf(MongoWriteException.class);
  }

  @Test
  void oneThatDocumentsStandAgainstIsRefusedAsOftenAsItIsAskedFor() {
    questions().insertOne(numbered("a", 92));
    questions().insertOne(numbered("b", 148));
    questions().insertOne(numbered("c", 148));

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatThrownBy(() -> questions().createIndex(ascending("number"), UNIQUE))
          .isInstanceOf(DuplicateKeyException.class);
      restart();
    }
    questions().deleteOne(eq("_id", "c"));
    questions().createIndex(ascending("number"), UNIQUE);

    assertThat(questions().find(eq("number", 148))).containsExactly(numbered("b", 148));
    assertRefused(questions(), numbered("d", 92));
  }

  @Test
  void afterARestartItFindsItsDocumentsAndRefusesTheirLike() {
    questions().createIndex(ascending("number"), UNIQUE);
    questions().insertOne(numbered("a", 92));
    restart();

    assertThat(questions().find(eq("number", 92))).containsExactly(numbered("a", 92));
    assertRefused(questions(), numbered("b", 92));
  }

  @Test
  void oneThatHadNothingToEnterTakesItsFirstDocumentAfterARestart() {
    questions().createIndex(ascending("number"), UNIQUE_WHERE_PRESENT);
    questions().insertOne(new Document("_id", "without"));
    restart();
    questions().insertOne(numbered("a", 148));

    assertThat(questions().find(eq("number", 148))).containsExactly(numbered("a", 148));
    assertRefused(questions(), numbered("b", 148));
  }

  @Test
  void oneThatIsMadeAfterARestartHasAllDocuments() {
    questions().insertOne(numbered("a", 148));
    restart();
    questions().createIndex(ascending("number"), UNIQUE);
    collection("plans").createIndex(ascending("number"), UNIQUE);
    collection("plans").insertOne(numbered("a", 148));

    assertRefused(questions(), numbered("b", 148));
    assertRefused(collection("plans"), numbered("b", 148));
  }
}
