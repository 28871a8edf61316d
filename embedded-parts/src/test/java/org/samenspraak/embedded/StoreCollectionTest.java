package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
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
