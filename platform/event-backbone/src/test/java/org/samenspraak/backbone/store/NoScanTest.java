package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.samenspraak.embedded.EmbeddedStore;

/**
 * What every change and every send does must not grow with the number of aggregates, also on the
 * embedded store.
 */
class NoScanTest {

  @Test
  void nothingReadsTheWholeCollectionMoreThanOnce() {
    Kind kind = Kind.of(Dossier.class);
    try (EmbeddedStore embedded = EmbeddedStore.start(null, 0);
        MongoClient client = Stores.watched(embedded.uri())) {
      MongoDatabase database = client.getDatabase("scans");
      MongoIndexes.create(database, kind);
      DocumentStore store = new MongoDocumentStore(database, kind);
      Pending event = DocumentStoreContract.event("a", 1);
      Pending next = DocumentStoreContract.event("a", 2);
      Document state =
          new Document("numberKeys", List.of("n")).append("owner", "o").append("title", "t");
      Stored fresh = new Stored("a", 1, 1, 1, 1, state, List.of(event), List.of(), Map.of(), null);

      assertThat(store.insert(fresh)).isTrue();
      assertThat(store.insert(fresh)).isFalse();
      assertThat(store.update("a", 1, new Change(2, 2, 1, null, List.of(next), "k", null, null)))
          .isPresent();
      assertThat(store.waiting()).hasSize(1);
      store.archive(List.of(event));
      store.archive(List.of(event, next));
      assertThat(store.pullAll(Map.of("a", List.of(event.id())))).isFalse();
      store.pullSome(Map.of("a", List.of(event.id())));
      assertThat(store.outboxes(List.of("a", "b"))).hasSize(1);
      assertThat(store.pullAll(Map.of("a", List.of(next.id())))).isTrue();
      assertThat(store.find("a")).isPresent();
      assertThat(store.history("a", 1, 3)).hasSize(2);
      LeaseStore leases = new MongoLeaseStore(database);
      assertThat(leases.move("sweep", Optional.empty(), "me")).isTrue();
      assertThat(leases.move("sweep", leases.read("sweep"), "me")).isTrue();

      assertThat(embedded.fullScans("scans.dossier")).isZero();
      assertThat(embedded.fullScans("scans.dossier_history")).isZero();
      assertThat(embedded.fullScans("scans.leases")).isZero();
      assertThat(store.nextWake()).isEmpty();
      assertThat(store.due(Instant.parse("2020-11-30T11:00:00Z"), 10)).isEmpty();
      assertThat(embedded.fullScans("scans.dossier")).as("read once for an index").isOne();
    }
  }
}
