package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.embedded.LocalPort;
import org.springframework.data.mongodb.core.MongoTemplate;

class StoreAwayTest {

  @Test
  void whateverIsAskedOfAStoreThatDoesNotAnswerIsInDoubtAndNobodyIsToldOfACommit()
      throws IOException {
    try (MongoClient client = MongoClients.create(nobodyThere())) {
      MongoTemplate template = Stores.template(client, "away");
      MongoDatabase away = template.getDb();
      DocumentStore store = new MongoDocumentStore(away, Kind.of(Dossier.class));
      List<Commit> commits = new ArrayList<>();
      AggregateStore<Dossier> dossiers =
          new AggregateStore<>(
              Dossier.class,
              store,
              new StateMapper(),
              new Stamp(
                  new EventCodec(List.of(Dossier.DossierEvent.class), List.of()),
                  "/test",
                  InstantSource.system(),
                  () -> null),
              new LocalTurns(),
              commits::add,
              Retention.USUAL);
      Pending event = DocumentStoreContract.event("a", 1);

      inDoubt(() ->
          dossiers.add(
              "p",
              new Cause.Once(new Actor("clerk", ""), Instant.EPOCH, "k"),
              () -> Dossier.open("t", "o", LocalDate.EPOCH, "n")));
      Cause.Request plain =
          new Cause.Request(new Actor("clerk", ""), "clerk", Instant.EPOCH, "n", null, "h", null);
      inDoubt(() -> dossiers.change("p", plain, dossier -> dossier.note("n")));
      inDoubt(() -> store.find("p"));
      inDoubt(() -> store.update("p", 1, new Change(1, 0, 1, null, List.of(), "k", null, null)));
      inDoubt(() ->
          new MongoViewStore(template, new StateMapper(), new LocalTurns()).all("v", String.class));
      inDoubt(() -> new MongoAggregateQueries(template, new StateMapper()).all(Dossier.class));
      inDoubt(() -> store.archive(List.of(event)));
      inDoubt(() -> store.pullAll(Map.of("a", List.of(event.id()))));
      inDoubt(() -> store.outboxes(List.of("a")));
      inDoubt(store::waiting);
      inDoubt(() -> store.due(Instant.EPOCH, 1));
      inDoubt(() -> store.history("a", 1, 1));
      inDoubt(() -> new MongoLeaseStore(away).move("sweep", Optional.empty(), "me"));
      inDoubt(() ->
          new MongoViewStore(template, new StateMapper(), new LocalTurns())
              .find("v", "k", String.class));
      assertThat(commits).isEmpty();
    }
  }

  private static void inDoubt(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(StoreUnavailable.class);
  }

  private static MongoClientSettings nobodyThere() {
    int port = LocalPort.free();
    return MongoClientSettings.builder()
        .applyToClusterSettings(cluster ->
            cluster
                .hosts(List.of(new ServerAddress("127.0.0.1", port)))
                .serverSelectionTimeout(50, TimeUnit.MILLISECONDS))
        .build();
  }
}
