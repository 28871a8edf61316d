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
import java.util.Map;
import java.util.Set;
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
    RequestChange mark = marking("k");
    Map<String, ClientRequests> clients = ClientRequests.after(Map.of(), mark);
    store.insert(
        new Stored("a", 1, 1, 0, 1, new Document(), List.of(), List.of("key"), clients, null));
    Actor clerk = Actor.parse("clerk");
    Cause request = new Cause.Request(clerk, "clerk", Instant.EPOCH, "new", "k", "h", null);
    Cause plain = new Cause.Request(clerk, "clerk", Instant.EPOCH, "new", null, "h", null);

    assertThat(store.load("a", request).orElseThrow().inbox()).isEmpty();
    assertThat(store.load("a", request).orElseThrow().client().whole()).hasSize(1);
    assertThat(store.load("a", plain).orElseThrow().client()).isEqualTo(ClientRequests.NONE);
    assertThat(store.load("a", new Cause.Once(clerk, Instant.EPOCH, "x")).orElseThrow().client())
        .isEqualTo(ClientRequests.NONE);
  }

  /** Or each request would carry along those of a week, of all clients. */
  @Test
  void ofManyRequestsOnlyTheOneWithTheSameKeyIsRead() {
    DocumentStore store = empty(Kind.of(Dossier.class));
    Map<String, ClientRequests> clients = Map.of();
    for (int n = 0; n < 30; n++) {
      clients = ClientRequests.after(clients, marking("k" + n));
    }
    store.insert(new Stored("a", 1, 1, 0, 1, new Document(), List.of(), List.of(), clients, null));

    assertThat(store.load("a", byClerk("k7")).orElseThrow().client().whole())
        .containsOnlyKeys(RequestKey.of("clerk", "k7").request());
    assertThat(store.load("a", byClerk("new")).orElseThrow().client().whole()).isEmpty();
  }

  private static Cause byClerk(String key) {
    return new Cause.Request(Actor.parse("clerk"), "clerk", Instant.EPOCH, "new", key, "h", null);
  }

  private static RequestChange marking(String key) {
    return new RequestChange(
        RequestKey.of("clerk", key),
        new RequestMark("h", 1, Instant.EPOCH),
        Set.of(),
        1,
        1,
        Instant.EPOCH);
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
    return new Stored(id, 1, 1, 0, 1, state, List.of(), List.of(), Map.of(), null);
  }

  @AfterEach
  void aStrictServerWouldHaveServedEveryCommand() {
    Stores.LISTENER.assertNoViolations();
  }
}
