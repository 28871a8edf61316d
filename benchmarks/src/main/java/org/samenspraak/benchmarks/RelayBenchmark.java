package org.samenspraak.benchmarks;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.samenspraak.backbone.relay.KafkaSender;
import org.samenspraak.backbone.relay.Relay;
import org.samenspraak.backbone.relay.RelayFigures;
import org.samenspraak.backbone.relay.Topics;
import org.samenspraak.backbone.store.Commit;
import org.samenspraak.backbone.store.MongoDocumentStore;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.benchmarks.sheets.Sheet;

/**
 * From a commit to its event acknowledged, archived and out of the document. The bare side does the
 * same in batches, without an order to keep, with nothing to find out and nobody to wait for.
 */
final class RelayBenchmark implements Benchmark {
  private static final Target TARGET = Target.atLeast(0.4);
  private static final Duration GRACE = Duration.ofSeconds(1);

  @Override
  public String name() {
    return "relay";
  }

  @Override
  public String about() {
    return "events from commit to acknowledged, archived and pulled, beside bare produce and two bare"
        + " bulk writes";
  }

  @Override
  public List<Finding> run(Parts parts, Effort effort) {
    MongoDatabase bare = parts.freshDatabase();
    MongoDatabase own = parts.freshDatabase();
    try (Floor floor = new Floor(parts, bare);
        Product product = new Product(parts, own)) {
      int work = effort.warm((_, n) -> floor.rate(n), (_, n) -> product.rate(n), 1);
      return List.of(
          Contest.between(
              "relay, one event each of many",
              "/s",
              TARGET,
              effort.rounds(),
              new Contest.Sides(() -> floor.rate(work), () -> product.rate(work))));
    } finally {
      bare.drop();
      own.drop();
    }
  }

  /** As many batches at a time as the product has finishers, each as large as the product's. */
  private static final class Floor implements AutoCloseable {
    private static final int WORKERS = 2;
    private static final int BATCH = 256;

    private final BareTopic topic;
    private final BareSheets sheets;
    private final MongoCollection<Document> history;
    private int rounds;

    Floor(Parts parts, MongoDatabase database) {
      this.topic = new BareTopic(parts, "bench-bare-events");
      this.sheets = new BareSheets(database);
      this.history = BareSheets.durable(database, Sheet.KIND + "_history");
    }

    double rate(int work) {
      Pile pile = Pile.of(topic.name(), "b" + rounds++, work);
      pile.putInto(sheets.collection());
      int batches = (work + BATCH - 1) / BATCH;
      double batchesPerSecond =
          Load.rate(
              WORKERS,
              batches,
              n ->
                  relay(
                      new Pile(pile.events().subList(n * BATCH, Math.min(work, (n + 1) * BATCH)))));
      return batchesPerSecond * work / batches;
    }

    private void relay(Pile batch) {
      topic.send(batch.envelopes());
      history.insertMany(
          batch.events().stream().map(BareSheets::event).toList(),
          new InsertManyOptions().ordered(false));
      sheets
          .collection()
          .bulkWrite(
              batch.events().stream().map(Floor::pull).toList(),
              new BulkWriteOptions().ordered(false));
    }

    private static UpdateOneModel<Document> pull(Pending event) {
      return new UpdateOneModel<>(
          eq(event.envelope().subject()),
          Updates.combine(Updates.pull("outbox", eq(event.id())), Updates.unset("pending")));
    }

    @Override
    public void close() {
      topic.close();
    }
  }

  private static final class Product implements AutoCloseable {
    private static final String TOPIC = "bench-relay-events";
    private static final int MOST_AHEAD = 1_000;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(2);

    private final MongoCollection<Document> sheets;
    private final MongoDocumentStore store;
    private final Topics topics;
    private final KafkaSender sender;
    private final RelayFigures figures =
        new RelayFigures(new SimpleMeterRegistry(), InstantSource.system());
    private final Relay relay;
    private final AtomicInteger sent = new AtomicInteger();
    private int rounds;

    Product(Parts parts, MongoDatabase database) {
      this.store = new ProductSheets(database, commit -> {}).store();
      this.sheets = BareSheets.durable(database, Sheet.KIND);
      Map<String, Object> broker = Map.of("bootstrap.servers", parts.brokers());
      this.topics = new Topics(broker, 1);
      topics.prepare(List.of(TOPIC));
      this.sender = new KafkaSender(broker, topics);
      this.relay = new Relay(sender, figures);
      relay.start();
    }

    double rate(int work) {
      Pile pile = Pile.of(TOPIC, "p" + rounds++, work);
      pile.putInto(sheets);
      List<Commit> commits =
          pile.events().stream()
              .map(event -> new Commit(store, event.envelope().subject(), List.of(event), 1, null))
              .toList();
      long began = System.nanoTime();
      for (Commit commit : commits) {
        int most = sent.incrementAndGet() - MOST_AHEAD;
        waitUntil(began, () -> figures.sentCount() >= most);
        relay.committed(commit);
      }
      waitUntil(began, () -> figures.sentCount() >= sent.get() && store.waiting().isEmpty());
      return work * 1e9 / (System.nanoTime() - began);
    }

    private static void waitUntil(long began, BooleanSupplier condition) {
      while (!condition.getAsBoolean()) {
        if (System.nanoTime() - began > PATIENCE) {
          throw new IllegalStateException("the relay did not finish");
        }
        LockSupport.parkNanos(LOOK);
      }
    }

    @Override
    public void close() {
      relay.stop(GRACE);
      sender.close();
      topics.close();
    }
  }
}
