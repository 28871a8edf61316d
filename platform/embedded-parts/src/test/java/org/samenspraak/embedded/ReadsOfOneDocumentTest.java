package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document that is asked for by its id is given before what others wrote is durable, unless it is
 * among that itself.
 */
class ReadsOfOneDocumentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final List<Document> CHANGES_OF_148 =
      List.of(
          new Document("update", "question")
              .append("updates", List.of(set("148", "title", "voorbeeld"))),
          new Document("findAndModify", "question")
              .append("query", new Document("_id", "148"))
              .append("update", new Document("$set", new Document("title", "voorbeeld"))),
          new Document("delete", "question")
              .append(
                  "deletes",
                  List.of(new Document("q", new Document("_id", "148")).append("limit", 1))),
          new Document("insert", "question").append("documents", List.of(new Document("_id", "1"))),
          new Document("drop", "question"));

  @TempDir Path folder;

  private StoreFile file;
  private StoreBackend backend;

  @BeforeEach
  void twoDocumentsThatAreDurable() {
    file = StoreFile.open(folder);
    backend = new StoreBackend(file);
    var _ =
        handled(
            new Document("insert", "question")
                .append(
                    "documents", List.of(new Document("_id", "148"), new Document("_id", "92"))));
  }

  @AfterEach
  void close() {
    file.close();
  }

  private static List<Document> changes() {
    return CHANGES_OF_148;
  }

  private static List<Document> changesOfDocuments() {
    return CHANGES_OF_148.stream().filter(change -> !change.containsKey("drop")).toList();
  }

  private static List<Document> filtersOfMore() {
    return List.of(
        new Document("title", new Document("$exists", false)),
        new Document("_id", new Document("$in", List.of("148"))),
        new Document("_id", new Document("$ne", "92")));
  }

  @ParameterizedTest
  @MethodSource("changesOfDocuments")
  void anotherThanWasChangedIsGivenAlsoWhileNothingCanBecomeDurable(Document change)
      throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Thread slow =
        Thread.ofPlatform()
            .start(() ->
                file.gate()
                    .write(() -> {
                      var _ = changed(change);
                      done.countDown();
                      return awaited(goOn);
                    }));
    done.await();
    CompletableFuture<Document> other = CompletableFuture.supplyAsync(() -> found("92"));

    try {
      assertThat(other).succeedsWithin(PATIENCE).isEqualTo(new Document("_id", "92"));
    } finally {
      goOn.countDown();
    }
    slow.join();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatWasChangedIsGivenWhenThatIsDurable(Document change) {
    changeWithoutWaiting(change);

    var _ = found(change.containsKey("insert") ? "1" : "148");

    assertThat(file.store().hasUnsavedChanges()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("filtersOfMore")
  void whatIsFoundByMoreThanAnIdIsGivenWhenAllIsDurable(Document filter) {
    changeWithoutWaiting(CHANGES_OF_148.getFirst());

    var _ = handled(new Document("find", "question").append("filter", filter));

    assertThat(file.store().hasUnsavedChanges()).isFalse();
  }

  private void changeWithoutWaiting(Document change) {
    var _ = file.gate().write(() -> changed(change));
    assertThat(file.store().hasUnsavedChanges()).isTrue();
  }

  private Document changed(Document change) {
    String command = change.keySet().iterator().next();
    return backend.handleCommand(new EmbeddedChannel(), "t", command, change);
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Document found(String id) {
    Document find = new Document("find", "question").append("filter", new Document("_id", id));
    Document cursor = (Document) handled(find).get("cursor");
    List<?> batch = (List<?>) cursor.get("firstBatch");
    return batch.isEmpty() ? new Document() : (Document) batch.getFirst();
  }

  private Document handled(Document command) {
    return backend.handleMessage(
        new MongoMessage(
            new EmbeddedChannel(), new MessageHeader(1, 0), command.clone().append("$db", "t")));
  }

  private static Document set(String id, String field, String value) {
    return new Document("q", new Document("_id", id))
        .append("u", new Document("$set", new Document(field, value)));
  }
}
