package org.samenspraak.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import org.bson.Document;

/**
 * Writes from eight threads until it is killed; prints {@code <id> <version> .} after each
 * acknowledgement.
 */
final class AcknowledgingWriter {

  private static final int THREADS = 8;

  private AcknowledgingWriter() {}

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedStore store = EmbeddedStore.start(Path.of(arguments[0]), 0);
    MongoClient client = MongoClients.create(store.uri());
    MongoCollection<Document> questions = client.getDatabase("story").getCollection("questions");
    questions.createIndex(
        Indexes.ascending("pending"), new IndexOptions().unique(true).sparse(true));
    for (int thread = 0; thread < THREADS; thread++) {
      String prefix = "t" + thread + "-";
      Thread.ofPlatform().start(() -> writeForEver(questions, prefix));
    }
    Thread.currentThread().join();
  }

  private static void writeForEver(MongoCollection<Document> questions, String prefix) {
    for (int i = 0; ; i++) {
      String id = prefix + i;
      questions.insertOne(
          new Document("_id", id).append("version", 1L).append("copy", 1L).append("pending", id));
      acknowledged(id, 1);
      questions.updateOne(
          Filters.eq("_id", id),
          Updates.combine(
              Updates.set("version", 2L), Updates.set("copy", 2L), Updates.unset("pending")));
      acknowledged(id, 2);
    }
  }

  private static void acknowledged(String id, long version) {
    System.out.println(id + " " + version + " .");
  }
}
