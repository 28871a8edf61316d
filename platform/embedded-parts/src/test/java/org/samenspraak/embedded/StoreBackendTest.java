package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking at a database, and opening it, read no document. */
class StoreBackendTest {

  private static final Document NUMBER_IS_UNIQUE =
      new Document("name", "number")
          .append("key", new Document("number", 1))
          .append("unique", true);

  private final StoreFile file = StoreFile.inMemory();
  private final StoreBackend backend = new StoreBackend(file);

  @BeforeEach
  void aDocumentThatMayNotBeReadUnderAnIndexWithoutEntries() {
    command(
        backend,
        new Document("createIndexes", "questions")
            .append("indexes", List.of(new Document(NUMBER_IS_UNIQUE).append("sparse", true))));
    file.store()
        .<Object, Document>openMap("databases.t.questions")
        .put(148, new Document("_id", 148).append("number", new Unreadable()));
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void databasesAreListedWithoutReadingADocument() {
    assertThat(command(backend, new Document("listDatabases", 1)).get("databases"))
        .isEqualTo(List.of(new Document("name", "t").append("empty", false)));
  }

  @Test
  void aDatabaseIsOpenedWithoutReadingADocument() {
    assertThat(command(new StoreBackend(file), new Document("listDatabases", 1)))
        .containsEntry("ok", 1.0);
  }

  @Test
  void anIndexThatIsNewIsMadeOfAllDocuments() {
    Document another = new Document(NUMBER_IS_UNIQUE).append("name", "another");

    assertThatThrownBy(() ->
            command(
                new StoreBackend(file),
                new Document("createIndexes", "questions").append("indexes", List.of(another))))
        .isInstanceOf(AssertionError.class)
        .hasMessage("a document was read");
  }

  private static Document command(StoreBackend backend, Document command) {
    String name = command.keySet().iterator().next();
    String database = name.equals("listDatabases") ? "admin" : "t";
    return backend.handleCommand(new EmbeddedChannel(), database, name, command);
  }

  private static final class Unreadable extends AbstractList<Object> {
    @Override
    public Object get(int index) {
      throw new AssertionError("a document was read");
    }

    @Override
    public int size() {
      throw new AssertionError("a document was read");
    }
  }
}
