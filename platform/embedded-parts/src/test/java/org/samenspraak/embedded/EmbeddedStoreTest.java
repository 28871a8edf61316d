package org.samenspraak.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.mongodb.ConnectionString;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ServerApi;
import com.mongodb.ServerApiVersion;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EmbeddedStoreTest {

  private static EmbeddedStore store;
  private static MongoClient client;

  private MongoDatabase database;
  private MongoCollection<Document> questions;

  @BeforeAll
  static void startStore() {
    store = EmbeddedStore.start(null, 0);
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri()))
                .serverApi(ServerApi.builder().version(ServerApiVersion.V1).strict(true).build())
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .build());
  }

  @AfterAll
  static void stopStore() {
    client.close();
    store.close();
  }

  @BeforeEach
  void useAFreshDatabase() {
    database = client.getDatabase("t" + UUID.randomUUID().toString().substring(0, 8));
    questions = database.getCollection("questions");
  }

  @Test
  void answersHelloAsAWritablePrimaryToAClientThatDeclaresTheStableApi() {
    Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

    assertThat(hello)
        .containsEntry("isWritablePrimary", true)
        .containsEntry("ok", 1.0)
        .containsKey("maxWireVersion");
  }

  @Nested
  class AChangeOfOneDocument {

    @BeforeEach
    void storeAQuestion() {
      questions.insertOne(
          new Document("_id", "q-148")
              .append("version", 1L)
              .append("state", new Document("title", "Klimaat"))
              .append("outbox", List.of(new Document("id", "e1")))
              .append("inbox", List.of()));
    }

    @Test
    void appliesSetPushAndIncTogetherAndReturnsTheNewDocument() {
      Document after =
          questions.findOneAndUpdate(
              and(eq("_id", "q-148"), eq("version", 1L)),
              combine(
                  inc("version", 1L),
                  set("state", new Document("title", "Energie")),
                  push("inbox", "reaction:e0"),
                  pushEach("outbox", List.of(new Document("id", "e2"), new Document("id", "e3")))),
              returningNew());

      assertThat(after)
          .containsEntry("version", 2L)
          .containsEntry("state", new Document("title", "Energie"))
          .containsEntry("inbox", List.of("reaction:e0"));
      assertThat(after.getList("outbox", Document.class))
          .extracting("id")
          .containsExactly("e1", "e2", "e3");
    }

    @Test
    void pullsExactlyTheNamedElements() {
      questions.updateOne(eq("_id", "q-148"), push("outbox", new Document("id", "e2")));

      Document after =
          questions.findOneAndUpdate(
              eq("_id", "q-148"), pull("outbox", in("id", List.of("e1"))), returningNew());

      assertThat(after.getList("outbox", Document.class)).extracting("id").containsExactly("e2");
    }

    @Test
    void keepsOnlyTheLastElementsWhenAPushIsSliced() {
      IntStream.range(0, 5)
          .forEach(i ->
              questions.updateOne(
                  eq("_id", "q-148"),
                  pushEach("requests", List.of(i), new PushOptions().slice(-3))));

      assertThat(stored().getList("requests", Integer.class)).containsExactly(2, 3, 4);
    }

    @Test
    void matchesNothingWhenTheVersionMovedOn() {
      UpdateResult result =
          questions.updateOne(and(eq("_id", "q-148"), eq("version", 7L)), set("state.title", "X"));

      assertThat(result.getMatchedCount()).isZero();
      assertThat(stored().get("state", Document.class)).containsEntry("title", "Klimaat");
    }

    private Document stored() {
      return questions.find(eq("_id", "q-148")).first();
    }

    private FindOneAndUpdateOptions returningNew() {
      return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    }
  }

  @Nested
  class AmongTwentyThousandDocuments {

    private static final int DOCUMENTS = 20_000;

    @BeforeEach
    void fill() {
      questions.createIndex(
          Indexes.ascending("pending"),
          new IndexOptions().unique(true).sparse(true).name("pending"));
      questions.createIndex(
          Indexes.ascending("numberKeys"), new IndexOptions().unique(true).name("numberKeys"));
      List<Document> documents = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document =
            new Document("_id", "q-" + i)
                .append("version", 1L)
                .append("numberKeys", List.of("demir/2020/" + i, "beke/2020/" + i));
        documents.add(i % 1_000 == 0 ? document.append("pending", "q-" + i) : document);
      }
      questions.insertMany(documents);
    }

    @Test
    void aChangeByIdAndVersionDoesNotScan() {
      long before = scans();

      assertThat(changed(and(eq("_id", "q-9"), eq("version", 1L)))).isOne();
      assertThat(changed(new Document("_id", "q-8").append("version", 1L))).isOne();
      assertThat(changed(new Document("_id", new Document("$eq", "q-7")).append("version", 2L)))
          .isZero();

      assertThat(scans()).isEqualTo(before);
    }

    @Test
    void findingByIdsDoesNotScan() {
      long before = scans();

      assertThat(questions.find(and(in("_id", "q-1", "q-2", "none"), eq("version", 1L))))
          .hasSize(2);
      assertThat(questions.countDocuments(eq("_id", "q-1"))).isOne();

      assertThat(scans()).isEqualTo(before);
    }

    @Test
    void theSweepsQueryForPendingDocumentsDoesNotScan() {
      long before = scans();

      assertThat(questions.find(new Document("pending", new Document("$regex", "^")))).hasSize(20);
      assertThat(questions.find(regex("pending", "^")).limit(5)).hasSize(5);

      assertThat(scans()).isEqualTo(before);
    }

    @Test
    void findingByAnElementOfAUniquelyIndexedArrayDoesNotScanAndGivesEachDocumentOnce() {
      long before = scans();

      assertThat(questions.find(in("numberKeys", "demir/2020/5", "beke/2020/5"))).hasSize(1);
      assertThat(questions.find(eq("numberKeys", "demir/2020/5"))).hasSize(1);

      assertThat(scans()).isEqualTo(before);
    }

    @Test
    void aQueryWithoutAnIndexIsCountedAsAScan() {
      long before = scans();

      assertThat(questions.find(eq("version", 9L))).isEmpty();

      assertThat(scans()).isEqualTo(before + 1);
    }

    @Test
    void aDocumentLeavesThePendingIndexWhenTheFieldIsRemoved() {
      questions.updateOne(eq("_id", "q-1000"), unset("pending"));

      assertThat(questions.find(regex("pending", "^")).map(found -> found.getString("_id")))
          .hasSize(19)
          .doesNotContain("q-1000");
    }

    private long changed(Bson filter) {
      return questions.updateOne(filter, inc("version", 1L)).getMatchedCount();
    }

    private long scans() {
      return store.fullScans(database.getName() + ".questions");
    }
  }

  @Nested
  class AUniqueIndex {

    @BeforeEach
    void createIndex() {
      questions.createIndex(
          Indexes.ascending("numberKeys"), new IndexOptions().unique(true).name("numberKeys"));
      questions.insertOne(new Document("_id", "a").append("numberKeys", List.of("demir/2020/148")));
    }

    @Test
    void refusesAnInsertWithErrorElevenThousandAndItsName() {
      assertThatThrownBy(() ->
              questions.insertOne(
                  new Document("_id", "b").append("numberKeys", List.of("x", "demir/2020/148"))))
          .asInstanceOf(type(MongoWriteException.class))
          .satisfies(refused -> assertThat(refused.getError().getCode()).isEqualTo(11_000))
          .satisfies(
              refused -> assertThat(refused.getError().getMessage()).contains("index: numberKeys"));
    }

    @Test
    void refusesAnUpdateAndLeavesTheDocumentAsItWas() {
      questions.insertOne(new Document("_id", "b").append("numberKeys", List.of("beke/2020/92")));

      assertThatThrownBy(() ->
              questions.findOneAndUpdate(
                  eq("_id", "b"),
                  combine(set("numberKeys", List.of("demir/2020/148")), set("title", "x"))))
          .asInstanceOf(type(MongoCommandException.class))
          .satisfies(refused -> assertThat(refused.getErrorCode()).isEqualTo(11_000))
          .satisfies(
              refused -> assertThat(refused.getErrorMessage()).contains("index: numberKeys"));
      assertThat(questions.find(eq("_id", "b")).first())
          .isEqualTo(new Document("_id", "b").append("numberKeys", List.of("beke/2020/92")));
    }

    @Test
    void refusesASecondDocumentWithTheSameIdNamingTheIdIndex() {
      assertThatThrownBy(() ->
              questions.insertOne(new Document("_id", "a").append("numberKeys", List.of("y"))))
          .isInstanceOf(MongoWriteException.class)
          .hasMessageContaining("index: _id_");
    }
  }

  @Test
  void anUnorderedBulkWriteGoesOnAfterARefusalAndCountsTruly() {
    questions.insertOne(new Document("_id", "b"));

    assertThatThrownBy(() ->
            questions.bulkWrite(
                List.of(
                    new InsertOneModel<>(new Document("_id", "a")),
                    new InsertOneModel<>(new Document("_id", "b")),
                    new InsertOneModel<>(new Document("_id", "c"))),
                new BulkWriteOptions().ordered(false)))
        .asInstanceOf(type(MongoBulkWriteException.class))
        .satisfies(
            refused -> assertThat(refused.getWriteErrors()).extracting("index").containsExactly(1))
        .satisfies(refused -> assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(2));
    assertThat(questions.countDocuments()).isEqualTo(3);
  }

  @Test
  void anOrderedBulkInsertStopsAtTheFirstRefusal() {
    questions.insertOne(new Document("_id", "b"));

    assertThatThrownBy(() ->
            questions.insertMany(
                List.of(
                    new Document("_id", "a"), new Document("_id", "b"), new Document("_id", "c"))))
        .asInstanceOf(type(MongoBulkWriteException.class))
        .satisfies(refused -> assertThat(refused.getWriteResult().getInsertedCount()).isOne());
    assertThat(questions.countDocuments()).isEqualTo(2);
  }

  @Test
  void unorderedBulkUpdatesEachApply() {
    questions.insertMany(List.of(new Document("_id", "a"), new Document("_id", "b")));

    var result =
        questions.bulkWrite(
            List.of(
                new UpdateOneModel<>(eq("_id", "a"), set("n", 1)),
                new UpdateOneModel<>(eq("_id", "b"), set("n", 2))),
            new BulkWriteOptions().ordered(false));

    assertThat(result.getModifiedCount()).isEqualTo(2);
  }

  @Test
  void droppingADatabaseLeavesOneAloneWhoseNameBeginsTheSame() {
    MongoDatabase longer = client.getDatabase(database.getName() + "s");
    longer.getCollection("plans").insertOne(new Document("_id", "p"));
    questions.insertOne(new Document("_id", "q"));

    database.drop();

    assertThat(questions.countDocuments()).isZero();
    assertThat(longer.getCollection("plans").countDocuments()).isOne();
    questions.insertOne(new Document("_id", "q"));
    assertThat(questions.countDocuments()).isOne();
  }
}
