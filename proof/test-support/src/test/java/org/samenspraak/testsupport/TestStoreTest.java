package org.samenspraak.testsupport;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TestStoreTest {

  private final StableApiListener listener =
      StableApiListener.withMajorityReads(command -> command.collection().equals("questions"));

  @Test
  void theListenerFindsNothingWrongWithWhatARealDriverSends() {
    ConnectionString uri = new ConnectionString(TestStore.shared().uri("teststore"));
    try (MongoClient plain = MongoClients.create(settings(uri).build());
        MongoClient strict = MongoClients.create(settings(uri).serverApi(strictApi()).build())) {
      questions(plain, uri)
          .createIndex(
              Indexes.ascending("pending"),
              new IndexOptions().name("pending").unique(true).sparse(true));
      MongoCollection<Document> questions = questions(strict, uri);
      questions.insertOne(
          new Document("_id", "q-148").append("version", 1L).append("pending", "q-148"));
      questions.findOneAndUpdate(
          and(eq("_id", "q-148"), eq("version", 1L)),
          combine(inc("version", 1L), push("outbox", "e1")));

      assertThat(questions.find(regex("pending", "^"))).hasSize(1);
      assertThat(questions.countDocuments(eq("version", 2L))).isOne();
    }
    listener.assertNoViolations();
    assertThat(listener.commandsSeen())
        .contains("createIndexes", "insert", "findAndModify", "find", "aggregate");
  }

  @Test
  void theListenerNoticesWhatARealDriverSendsWithoutMajority() {
    ConnectionString uri = new ConnectionString(TestStore.shared().uri("teststore"));
    try (MongoClient careless =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(uri)
                .addCommandListener(listener)
                .build())) {
      questions(careless, uri).insertOne(new Document("_id", "q-148"));
      assertThat(questions(careless, uri).find()).hasSize(1);
    }

    assertThat(listener.violations())
        .hasSize(2)
        .anyMatch(found -> found.contains("a write below majority"))
        .anyMatch(found -> found.contains("a read below majority"));
  }

  @Test
  void givesEachCallerADatabaseOfItsOwn() {
    assertThat(TestStore.shared().uri("plan")).isNotEqualTo(TestStore.shared().uri("plan"));
    assertThat(TestStore.freshName("x".repeat(80))).hasSizeLessThanOrEqualTo(63);
  }

  @Test
  @Timeout(5)
  void aSilentDockerEngineIsGivenUpAfterASecond() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      long before = System.nanoTime();

      assertThat(DockerEngine.answers("tcp://127.0.0.1:" + silent.getLocalPort())).isFalse();

      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }
  }

  @Test
  void anAnsweringDockerEngineIsFound() throws IOException {
    try (ServerSocket engine = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      Thread.ofVirtual().start(() -> answer(engine));

      assertThat(DockerEngine.answers("tcp://127.0.0.1:" + engine.getLocalPort())).isTrue();
    }
  }

  @Test
  void aMissingSocketIsNoEngine() {
    assertThat(DockerEngine.answers("unix:///nowhere/docker.sock")).isFalse();
  }

  private static void answer(ServerSocket engine) {
    try (var connection = engine.accept()) {
      connection
          .getOutputStream()
          .write("HTTP/1.0 200 OK\r\n\r\nOK".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MongoClientSettings.Builder settings(ConnectionString uri) {
    return MongoClientSettings.builder()
        .applyConnectionString(uri)
        .writeConcern(WriteConcern.MAJORITY.withJournal(true))
        .readConcern(ReadConcern.MAJORITY)
        .addCommandListener(listener);
  }

  private static ServerApi strictApi() {
    return ServerApi.builder().version(ServerApiVersion.V1).strict(true).build();
  }

  private static MongoCollection<Document> questions(MongoClient client, ConnectionString uri) {
    return client.getDatabase(uri.getDatabase()).getCollection("questions");
  }
}
