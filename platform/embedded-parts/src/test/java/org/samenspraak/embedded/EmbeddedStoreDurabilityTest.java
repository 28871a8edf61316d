package org.samenspraak.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreDurabilityTest {

  private static final Pattern ACKNOWLEDGEMENT = Pattern.compile("(\\S+) (\\d) \\.");

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLostWhenTheProcessIsKilledAndIndexesStillFitTheDocuments()
      throws Exception {
    Map<String, Long> acknowledged = new HashMap<>();
    Process writer = ChildJvm.start(AcknowledgingWriter.class, folder.toString());
    try (BufferedReader lines = writer.inputReader()) {
      for (int i = 0; i < 3_000; i++) {
        remember(lines.readLine(), acknowledged);
      }
      // Through the handle: the process itself would close the stream that still holds
      // acknowledgements.
      writer.toHandle().destroyForcibly();
      lines.lines().forEach(line -> remember(line, acknowledged));
    }
    writer.waitFor();

    try (EmbeddedStore store = EmbeddedStore.start(folder, 0);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> questions = client.getDatabase("story").getCollection("questions");
      acknowledged.forEach((id, version) -> assertSurvived(questions, id, version));
      assertThat(pendingByIndex(questions)).isEqualTo(pendingByScan(questions)).isNotEmpty();
    }
  }

  @Test
  void dataSurviveACleanRestart() {
    try (EmbeddedStore store = EmbeddedStore.start(folder, 0);
        MongoClient client = MongoClients.create(store.uri())) {
      client.getDatabase("plan").getCollection("plans").insertOne(new Document("_id", "vsa"));
    }
    try (EmbeddedStore store = EmbeddedStore.start(folder, 0);
        MongoClient client = MongoClients.create(store.uri())) {
      assertThat(client.getDatabase("plan").getCollection("plans").countDocuments(eq("_id", "vsa")))
          .isOne();
    }
  }

  @Test
  void theFileIsSmallAgainAfterManyChangesAndARestart() throws IOException {
    String text = "voorbeeld ".repeat(500);
    try (EmbeddedStore store = EmbeddedStore.start(folder, 0);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> plans = client.getDatabase("plan").getCollection("plans");
      plans.insertOne(new Document("_id", "vsa"));
      for (int i = 0; i < 1_000; i++) {
        plans.updateOne(eq("_id", "vsa"), new Document("$set", new Document("text", text + i)));
      }
    }

    assertThat(Files.size(folder.resolve("store.mv.db"))).isLessThan(1_000_000);
  }

  @Test
  void aSecondOwnerOfTheFolderIsRefused() {
    try (EmbeddedStore first = EmbeddedStore.start(folder, 0)) {
      assertThat(first.uri()).startsWith("mongodb://127.0.0.1:");
      assertThatThrownBy(() -> EmbeddedStore.start(folder, 0))
          .isInstanceOf(DataInUse.class)
          .hasMessageContaining(folder.toString());
    }
  }

  @Test
  void aTakenPortIsNamed() {
    try (EmbeddedStore first = EmbeddedStore.start(null, 0)) {
      int port = Integer.parseInt(first.uri().replaceAll("\\D*127.0.0.1:(\\d+)/", "$1"));

      assertThatThrownBy(() -> EmbeddedStore.start(null, port))
          .isInstanceOf(PortInUse.class)
          .extracting(taken -> ((PortInUse) taken).port())
          .isEqualTo(port);
    }
  }

  private static void remember(String line, Map<String, Long> acknowledged) {
    Matcher whole = ACKNOWLEDGEMENT.matcher(line);
    // The last line may be cut off by the kill.
    if (whole.matches()) {
      acknowledged.merge(whole.group(1), Long.valueOf(whole.group(2)), Math::max);
    }
  }

  private static void assertSurvived(MongoCollection<Document> questions, String id, long version) {
    Document found = questions.find(eq("_id", id)).first();
    assertThat(found).as(id).isNotNull();
    assertThat(found.getLong("version")).as(id).isGreaterThanOrEqualTo(version);
    assertThat(found.getLong("copy")).as(id).isEqualTo(found.getLong("version"));
  }

  private static Set<String> pendingByIndex(MongoCollection<Document> questions) {
    return questions
        .find(regex("pending", "^"))
        .map(found -> found.getString("_id"))
        .into(new HashSet<>());
  }

  private static Set<String> pendingByScan(MongoCollection<Document> questions) {
    return questions
        .find(new Document("pending", new Document("$exists", true)))
        .map(found -> found.getString("_id"))
        .into(new HashSet<>());
  }
}
