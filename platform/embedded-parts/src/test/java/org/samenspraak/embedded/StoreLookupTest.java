package org.samenspraak.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers by an index that is not unique are those that reading everything would give. */
class StoreLookupTest {

  private static final List<Bson> INDEXES =
      List.of(
          ascending("status", "dueOn", "_id"),
          ascending("addressings.minister", "addressings.number"),
          compoundIndex(ascending("addressings.minister"), descending("filedOn"), ascending("_id")),
          compoundIndex(descending("filedOn"), ascending("_id")),
          compoundIndex(
              ascending("status"), descending("filedOn"), ascending("_id", "addressings.number")),
          ascending("addressings.number"),
          ascending("wakeAt"));

  private EmbeddedStore store;
  private MongoClient client;
  private MongoCollection<Document> questions;
  private MongoCollection<Document> unindexed;

  @BeforeEach
  void start() {
    store = EmbeddedStore.start(null, 0);
    client = MongoClients.create(store.uri());
    questions = client.getDatabase("t").getCollection("questions");
    unindexed = client.getDatabase("t").getCollection("unindexed");
    INDEXES.forEach(questions::createIndex);
  }

  @AfterEach
  void stop() {
    client.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {148, 92, 2020})
  void everyQueryFindsTheSameAsWithoutAnIndexWhileDocumentsChange(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < 400; step++) {
      change(random, step);
      Bson filter = RandomQueries.filter(random);
      Bson order = RandomQueries.order(random);
      String query = "%s sorted by %s, step %d".formatted(text(filter), text(order), step);

      assertThat(ids(questions.find(filter)))
          .as(query)
          .containsExactlyInAnyOrderElementsOf(ids(unindexed.find(filter)));
      int before = random.nextInt(12);
      assertThat(ids(questions.find(filter).sort(order).skip(before).limit(7)))
          .as(query)
          .isEqualTo(ids(unindexed.find(filter).sort(order).skip(before).limit(7)));
      assertThat(questions.countDocuments(filter))
          .as(query)
          .isEqualTo(unindexed.countDocuments(filter));
    }
    assertThat(scans("questions"))
        .as("most of them by an index")
        .isLessThan(scans("unindexed") / 3);
  }

  @Test
  void anIndexIsMadeByReadingAllOnceAndKeptUpFromThenOn() {
    questions.insertMany(
        IntStream.range(0, 100)
            .mapToObj(
                n -> new Document("_id", "q-" + n).append("wakeAt", "2020-11-" + (10 + n % 20)))
            .toList());
    questions.updateOne(eq("_id", "q-7"), Updates.unset("wakeAt"));

    assertThat(ids(questions.find(gt("wakeAt", "")).sort(ascending("wakeAt")).limit(1)))
        .containsExactly("q-0");
    assertThat(scans("questions")).isOne();

    questions.insertOne(new Document("_id", "late").append("wakeAt", "2020-11-01"));
    questions.updateOne(eq("_id", "q-0"), Updates.set("wakeAt", "2020-10-31"));
    questions.deleteOne(eq("_id", "q-20"));
    assertThat(ids(questions.find(lte("wakeAt", "2020-11-10")).sort(ascending("wakeAt"))))
        .containsExactly("q-0", "late", "q-40", "q-60", "q-80");
    assertThat(ids(questions.find(eq("wakeAt", "2020-11-17"))))
        .containsExactlyInAnyOrder("q-27", "q-47", "q-67", "q-87");
    assertThat(scans("questions")).as("nothing was read again").isOne();
  }

  @Test
  void aPageInTheOrderOfAnIndexReadsNoFurther() {
    questions.insertMany(
        IntStream.range(0, 50)
            .mapToObj(n -> new Document("_id", "q-%02d".formatted(n)).append("filedOn", n / 10))
            .toList());

    FindIterable<Document> first =
        questions.find().sort(orderBy(descending("filedOn"), ascending("_id"))).limit(3);
    FindIterable<Document> last =
        questions.find().sort(orderBy(ascending("filedOn"), descending("_id"))).limit(3);

    assertThat(ids(first)).containsExactly("q-40", "q-41", "q-42");
    assertThat(ids(last)).containsExactly("q-09", "q-08", "q-07");
    assertThat(scans("questions")).isOne();
  }

  /** Two of its addressings meet one condition each. */
  @Test
  void theFirstQueryAlreadyKnowsThatAFieldHasSeveralValues() {
    questions.insertOne(
        new Document("_id", "q")
            .append(
                "addressings",
                List.of(
                    new Document("minister", "zuhal-demir").append("number", 148),
                    new Document("minister", "wouter-beke").append("number", 92))));

    Bson both = and(eq("addressings.minister", "zuhal-demir"), eq("addressings.number", 92));
    assertThat(ids(questions.find(both))).containsExactly("q");
  }

  @Test
  void aDocumentThatCannotBePutInOrderIsFoundAllTheSame() {
    questions.createIndex(ascending("a", "b"));
    questions.insertOne(new Document("_id", "plain").append("a", 1).append("b", 1));
    assertThat(ids(questions.find(eq("a", 1)))).containsExactly("plain");

    questions.insertOne(
        new Document("_id", "arrays").append("a", List.of(1)).append("b", List.of(2)));
    for (int asked = 0; asked < 2; asked++) {
      assertThat(ids(questions.find(eq("a", 1)))).containsExactlyInAnyOrder("plain", "arrays");
    }
    questions.createIndex(ascending("b", "a"));
    for (int asked = 0; asked < 2; asked++) {
      assertThat(ids(questions.find(eq("b", 2)))).containsExactly("arrays");
    }
    questions.deleteOne(eq("_id", "arrays"));
    assertThat(ids(questions.find(eq("a", 1)))).containsExactly("plain");
  }

  @Test
  void aUniqueIndexDoesNotTakeTwoElementsForOne() {
    questions.createIndex(ascending("x.a", "x.b"), new IndexOptions().unique(true));
    questions.insertOne(
        new Document("_id", "q")
            .append(
                "x",
                List.of(new Document("a", 1).append("b", 9), new Document("a", 7).append("b", 2))));

    Bson byTwo = and(elemMatch("x", eq("a", 1)), elemMatch("x", eq("b", 2)));
    assertThat(ids(questions.find(byTwo))).containsExactly("q");
  }

  @Test
  void aRangeThatHoldsNothingFindsNothing() {
    questions.insertOne(new Document("_id", "q").append("wakeAt", "2020-11-17"));

    assertThat(ids(questions.find(and(gte("wakeAt", "b"), lte("wakeAt", "a"))))).isEmpty();
  }

  @Test
  void whatWasStoredByAnEarlierRunIsFound(@TempDir Path folder) {
    for (String expected : List.of("first", "second")) {
      try (EmbeddedStore persistent = EmbeddedStore.start(folder, 0);
          MongoClient reader = MongoClients.create(persistent.uri())) {
        MongoCollection<Document> kept = reader.getDatabase("t").getCollection("questions");
        kept.createIndex(ascending("status"));
        kept.insertOne(new Document("_id", expected).append("status", "open"));

        assertThat(ids(kept.find(eq("status", "open")))).contains("first", expected);
        assertThat(persistent.fullScans("t.questions")).isOne();
      }
    }
  }

  private void change(Random random, int step) {
    String id = "q-" + random.nextInt(60);
    Bson one = eq("_id", id);
    switch (random.nextInt(4)) {
      case 0 -> both(collection -> collection.deleteOne(one));
      case 1 -> {
        Document fields = RandomQueries.document(random);
        both(collection -> collection.updateOne(one, new Document("$set", fields)));
      }
      default -> {
        Document fresh = RandomQueries.document(random).append("_id", "q-" + step);
        both(collection -> collection.insertOne(new Document(fresh)));
      }
    }
  }

  private void both(Consumer<MongoCollection<Document>> change) {
    change.accept(questions);
    change.accept(unindexed);
  }

  private static List<String> ids(FindIterable<Document> found) {
    return found.map(document -> document.getString("_id")).into(new ArrayList<>());
  }

  private static String text(Bson bson) {
    BsonDocument document = bson.toBsonDocument();
    return document.toJson();
  }

  private long scans(String collection) {
    return store.fullScans("t." + collection);
  }
}
