package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;

@ParameterizedClass
@MethodSource("org.samenspraak.backbone.store.Body#databases")
@ExtendWith(StoreContractTable.class)
class MongoDocumentStoreTest extends DocumentStoreContract {
  @Parameter Body body;

  @Override
  DocumentStore empty(Kind kind) {
    return Stores.noted(body, kind);
  }

  /** Taken for a taken id, it would be tried again and again. */
  @Test
  void whatAnIndexOfAnOlderVersionRefusesIsNotTakenForATakenId() {
    Kind kind = Kind.of(Dossier.class);
    MongoDatabase database = Stores.freshDatabase(body);
    DocumentStore store = new MongoDocumentStore(database, kind);
    var _ =
        MongoCalls.collection(Stores.forIndexes(body, database), kind.name())
            .createIndex(
                Indexes.ascending("state.dueOn"), new IndexOptions().name("gone").unique(true));
    assertThat(store.insert(dueInNovember("a"))).isTrue();
    assertThat(store.insert(dueInNovember("a"))).isFalse();

    assertThatThrownBy(() -> store.insert(dueInNovember("b")))
        .isInstanceOf(MongoException.class)
        .hasMessageContaining("gone");
  }

  /** Or each request would carry along the keys of all the messages that ever came. */
  @Test
  void aRequestDoesNotReadTheKeysOfMessagesNorAMessageTheMarksOfRequests() {
    DocumentStore store = empty(Kind.of(Dossier.class));
    RequestMark mark = new RequestMark("clerk", "k", "h", 1);
    store.insert(
        new Stored(
            "a", 1, 1, 0, 1, new Document(), List.of(), List.of("key"), List.of(mark), null));
    Actor clerk = Actor.parse("clerk");
    Cause request = new Cause.Request(clerk, Instant.EPOCH, "new", "k", "h", null);
    Cause plain = new Cause.Request(clerk, Instant.EPOCH, "new", null, "h", null);

    assertThat(store.load("a", request).orElseThrow().inbox()).isEmpty();
    assertThat(store.load("a", plain).orElseThrow().requests()).isEmpty();
    assertThat(store.load("a", new Cause.Once(clerk, Instant.EPOCH, "x")).orElseThrow().requests())
        .isEmpty();
  }

  @Test
  void aMarkThatWasWrittenAsADocumentIsStillReadAndGoesAsTheOldestWithTheOthers() {
    Kind kind = Kind.of(Dossier.class);
    MongoDatabase database = Stores.freshDatabase(body);
    DocumentStore store = new MongoDocumentStore(database, kind);
    store.insert(dueInNovember("a"));
    Document old =
        new Document("client", "clerk")
            .append("key", "k")
            .append("hash", "h")
            .append("version", 1L);
    var _ =
        MongoCalls.collection(database, kind.name())
            .updateOne(Filters.eq("a"), Updates.push("requests", old));
    RequestMark newer = new RequestMark("clerk", "k2", "h2", 2);
    store.update("a", 1, new Change(1, 0, 1, null, List.of(), null, newer, null));

    assertThat(store.find("a").orElseThrow().requests())
        .containsExactly(new RequestMark("clerk", "k", "h", 1), newer);
    Cause again = new Cause.Request(Actor.parse("clerk"), Instant.EPOCH, "new", "k", "h", null);
    assertThat(store.load("a", again).orElseThrow().requests())
        .containsExactly(new RequestMark("clerk", "k", "h", 1));
  }

  /** It raises the version and knows nothing of what was noted about the one before. */
  @Test
  void aChangeByAnOlderProgramIsSeenBehindOneThatChangedNothing() {
    Kind kind = Kind.of(Dossier.class);
    MongoDatabase database = Stores.freshDatabase(body);
    DocumentStore store = new MongoDocumentStore(database, kind);
    store.insert(dueInNovember("a"));
    store.update("a", 1, new Change(1, 0, 1, null, List.of(), "key", null, null));
    assertThat(store.find("a").orElseThrow().revision()).isEqualTo(1);

    var _ =
        MongoCalls.collection(database, kind.name())
            .updateOne(
                Filters.and(Filters.eq("a"), Filters.eq("version", 2L)),
                Updates.combine(
                    Updates.set("version", 3L), Updates.set("state.dueOn", "2020-12-01")));

    assertThat(store.find("a").orElseThrow().revision()).isEqualTo(3);
  }

  private static Stored dueInNovember(String id) {
    Document state = new Document("dueOn", "2020-11-30");
    return new Stored(id, 1, 1, 0, 1, state, List.of(), List.of(), List.of(), null);
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }
}
