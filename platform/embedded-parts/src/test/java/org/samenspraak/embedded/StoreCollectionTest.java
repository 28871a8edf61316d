package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreCollectionTest {

  private final StoreFile file = StoreFile.inMemory();

  private MongoCollection<?> questions;

  @BeforeEach
  void storeAQuestion() {
    questions =
        new StoreBackend(file)
            .resolveDatabase("story")
            .createCollectionOrThrowIfExists("questions");
    questions.addDocument(
        new Document("_id", "q-148")
            .append("version", 1L)
            .append("state", new Document("title", "Klimaat")));
  }

  @AfterEach
  void close() {
    file.close();
  }

  /**
   * The answer is encoded after the collection's lock is gone, while another thread may change the
   * document.
   */
  @Test
  void anAnswerUnderWayDoesNotChangeWithTheStoredDocument() {
    Document answer = find("q-148");

    change("q-148", new Document("version", 2L).append("state.title", "Energie"));

    assertThat(answer)
        .containsEntry("version", 1L)
        .containsEntry("state", new Document("title", "Klimaat"));
    assertThat(find("q-148"))
        .containsEntry("version", 2L)
        .containsEntry("state", new Document("title", "Energie"));
  }

  @Test
  void whatIsDoneToAnAnswerLeavesTheStoredDocumentAlone() {
    ((Document) find("q-148").get("state")).put("title", "Energie");

    assertThat(find("q-148")).containsEntry("state", new Document("title", "Klimaat"));
  }

  /** The documents are taken away beneath the index, so that none could be read. */
  @Test
  void whatAnIndexCanTellIsCountedAndPassedOverWithoutADocument() {
    StoreCollection collection = (StoreCollection) questions;
    List<IndexKey> keys = List.of(new IndexKey("status", true), new IndexKey("filedOn", false));
    collection.addIndex(new StoreLookup("status_filedOn", keys));
    for (int day = 1; day <= 5; day++) {
      collection.addDocument(
          new Document("_id", "q-" + day).append("status", "open").append("filedOn", day));
    }
    Document open = new Document("status", "open").append("filedOn", new Document("$lt", 5));
    assertThat(collection.count(open, 0, 0)).isEqualTo(4);

    file.store()
        .openMap(
            "databases.story.questions",
            new MVMap.Builder<Object, Document>().valueType(new DocumentType()))
        .clear();

    assertThat(collection.count(open, 0, 0)).isEqualTo(4);
    Document newestFirst =
        new Document("query", open).append("orderby", new Document("filedOn", -1));
    assertThat(collection.handleQuery(newestFirst, 4, 1).collectDocuments()).isEmpty();
  }

  private Document find(String id) {
    return List.copyOf(questions.handleQuery(new Document("_id", id), 0, 0).collectDocuments())
        .getFirst();
  }

  private void change(String id, Document fields) {
    questions.findAndModify(
        new Document("query", new Document("_id", id))
            .append("update", new Document("$set", fields)));
  }
}
