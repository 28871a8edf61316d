package org.samenspraak.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.relay.KafkaSender;
import org.samenspraak.backbone.relay.KafkaTimeouts;
import org.samenspraak.backbone.relay.Relay;
import org.samenspraak.backbone.relay.RelayFigures;
import org.samenspraak.backbone.relay.Topics;
import org.samenspraak.backbone.store.Commit;
import org.samenspraak.backbone.store.MongoDocumentStore;
import org.samenspraak.benchmarks.sheets.Sheet;

/** The relay on its own, told of commits as the store tells it. */
final class ProductRelay implements AutoCloseable {
  private static final KafkaTimeouts TIMEOUTS = BackboneProperties.defaults().kafka().timeouts();
  private static final String TOPIC = "bench-relay-events";
  private static final Duration GRACE = Duration.ofSeconds(1);
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

  ProductRelay(BenchParts parts, MongoDatabase database) {
    this.store = new ProductSheets(database, commit -> {}).store();
    this.sheets = BareSheets.durable(database, Sheet.KIND);
    Map<String, Object> broker = Map.of("bootstrap.servers", parts.brokers());
    this.topics = new Topics(broker, TIMEOUTS, 1);
    topics.prepare(List.of(TOPIC));
    this.sender = new KafkaSender(broker, TIMEOUTS, topics);
    this.relay = new Relay(sender, figures);
    relay.start();
  }

  double rate(int work) {
    Pile pile = Pile.of(TOPIC, "p" + rounds++, work);
    pile.putInto(sheets);
    List<Commit> commits =
        pile.events().stream()
            .map(event ->
                new Commit(store, event.envelope().aggregateId(), List.of(event), true, null))
            .toList();
    long began = System.nanoTime();
    for (Commit commit : commits) {
      int most = sent.incrementAndGet() - MOST_AHEAD;
      waitUntil(began, () -> figures.sentCount() >= most);
      relay.committed(commit);
    }
    waitUntil(began, () -> figures.sentCount() >= sent.get() && store.waiting().isEmpty());
    double rate = work * 1e9 / (System.nanoTime() - began);
    pile.removeFrom(sheets);
    return rate;
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
