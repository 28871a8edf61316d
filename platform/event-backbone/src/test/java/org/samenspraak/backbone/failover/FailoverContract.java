package org.samenspraak.backbone.failover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.relay.Lease;
import org.samenspraak.backbone.relay.Relay;
import org.samenspraak.backbone.relay.RelayFigures;
import org.samenspraak.backbone.relay.RelaySettings;
import org.samenspraak.backbone.relay.Sweep;
import org.samenspraak.backbone.store.AggregateStore;
import org.samenspraak.backbone.store.Body;
import org.samenspraak.backbone.store.Dossier;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.store.MongoDocumentStore;
import org.samenspraak.backbone.store.MongoIndexes;
import org.samenspraak.backbone.store.MongoLeaseStore;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.store.Retention;
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.store.StoreContractTable;
import org.samenspraak.backbone.store.Stores;
import org.samenspraak.backbone.wire.EventCodec;

/** A store that is killed and succeeded, several times, while it is written to and relayed from. */
@ExtendWith(StoreContractTable.class)
@Tag("ordeal")
abstract class FailoverContract {
  private static final Kind KIND = Kind.of(Dossier.class);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int FAILOVERS = 3;
  private static final int BETWEEN = 200;

  private final Map<String, List<Long>> sent = new ConcurrentHashMap<>();

  abstract Body body();

  abstract MortalStore start(Path folder);

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void whatWasAcknowledgedIsThereOnceAndWhatWasNotAtMostOnce(@TempDir Path folder)
      throws Exception {
    try (MortalStore server = start(folder);
        MongoClient client = Stores.watched(server.uri())) {
      MongoDatabase database = client.getDatabase("failover");
      MongoIndexes.create(database, KIND);
      MongoDocumentStore store = new MongoDocumentStore(database, KIND);
      RelayFigures figures = new RelayFigures(new SimpleMeterRegistry(), InstantSource.system());
      Relay relay = new Relay(this::acknowledge, figures);
      RelaySettings settings = BackboneProperties.defaults().relay();
      Lease lease =
          new Lease(
              new MongoLeaseStore(database),
              "sweep",
              "me",
              settings.leaseAbandoned(),
              System::nanoTime);
      Sweep sweep = new Sweep(List.of(store), relay, lease, System::nanoTime, figures, settings);
      AggregateStore<Dossier> dossiers = dossiers(store, relay);
      relay.start();
      sweep.start();

      Load load = loadedWhileItFailsOver(dossiers, server);

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(store.waiting()).isEmpty());
      sweep.stop();
      relay.stop(Duration.ofSeconds(1));
      compare(load, dossiers);
      Load.dossierIds().forEach(id -> assertItsFactsAreInOrder(store, id));
    }
    Stores.LISTENER.assertNoViolations();
    StoreContractTable.note(body(), StoreContractTable.FAILOVER);
  }

  private static AggregateStore<Dossier> dossiers(MongoDocumentStore store, Relay relay) {
    EventCodec codec = new EventCodec(List.of(Dossier.DossierEvent.class), List.of());
    Stamp stamp = new Stamp(codec, "/test", InstantSource.system(), () -> null);
    return new AggregateStore<>(
        Dossier.class, store, new StateMapper(), stamp, new LocalTurns(), relay, Retention.USUAL);
  }

  private static Load loadedWhileItFailsOver(AggregateStore<Dossier> dossiers, MortalStore server)
      throws Exception {
    Load load = new Load(dossiers);
    load.start();
    for (int times = 0; times <= FAILOVERS; times++) {
      int before = load.acknowledged().size();
      await().atMost(PATIENCE).until(() -> load.acknowledged().size() >= before + BETWEEN);
      if (times < FAILOVERS) {
        server.failOver();
      }
    }
    load.stop();
    System.out.printf(
        "failovers: %d, acknowledged: %d, left in doubt: %d, doubts: %d%n",
        FAILOVERS, load.acknowledged().size(), load.leftInDoubt().size(), load.doubts());
    return load;
  }

  /** A broker that has every event for good at once; it remembers first arrivals. */
  private CompletionStage<Void> acknowledge(Pending event) {
    List<Long> ofSubject =
        sent.computeIfAbsent(event.envelope().aggregateId(), _ -> new ArrayList<>());
    synchronized (ofSubject) {
      ofSubject.add(event.sequence());
    }
    return CompletableFuture.completedFuture(null);
  }

  private static void compare(Load load, AggregateStore<Dossier> dossiers) {
    List<String> noted =
        Load.dossierIds().stream()
            .flatMap(id -> dossiers.get(id).state().notes().stream())
            .map(Dossier.Note::text)
            .toList();
    assertThat(noted).doesNotHaveDuplicates().containsAll(load.acknowledged());
    List<String> more = new ArrayList<>(noted);
    more.removeAll(load.acknowledged());
    assertThat(load.leftInDoubt()).containsAll(more);
  }

  private void assertItsFactsAreInOrder(MongoDocumentStore store, String id) {
    long last = store.find(id).orElseThrow().sequence();
    List<Long> all = LongStream.rangeClosed(1, last).boxed().toList();
    assertThat(store.history(id, 1, last)).extracting(Pending::sequence).isEqualTo(all);
    assertThat(List.copyOf(new LinkedHashSet<>(sent.get(id)))).isEqualTo(all);
    assertThat(store.find(id).orElseThrow().outbox()).isEmpty();
  }
}
