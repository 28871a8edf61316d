package org.samenspraak.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.wire.CloudEventsHeaders;
import org.samenspraak.benchmarks.sheets.EventSpan;
import org.samenspraak.benchmarks.sheets.SheetCopy;

/**
 * A whole service with one reaction that makes one aggregate per event; the bare side is a consumer
 * that inserts the same document, the keys of a poll side by side as well.
 */
final class DispatcherBenchmark implements Benchmark {
  private static final Target TARGET = Target.atLeast(0.6);

  @Override
  public String name() {
    return "dispatcher";
  }

  @Override
  public String about() {
    return "a service's reaction with one store write per event, beside a bare consumer with that"
        + " write";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    MongoDatabase bare = parts.freshDatabase();
    MongoDatabase own = parts.freshDatabase();
    try (Floor floor = new Floor(parts, bare);
        ProductDispatcher product = new ProductDispatcher(parts, parts.brokers(), own)) {
      int work = effort.warm((_, n) -> floor.rate(n), (_, n) -> product.rate(n), 1);
      return List.of(
          Contest.between(
              "dispatcher, one reaction",
              "/s",
              TARGET,
              effort.rounds(),
              new Contest.Sides(() -> floor.rate(work), () -> product.rate(work))));
    } finally {
      bare.drop();
      own.drop();
    }
  }

  /** A consumer in a group, which says itself what is done. */
  static KafkaConsumer<String, byte[]> consumer(String brokers, String topic) {
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                brokers,
                "group.id",
                "bare",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(List.of(topic));
    return consumer;
  }

  /** Polls, writes what it got, commits the offsets; then the next poll. */
  private static final class Floor implements AutoCloseable {
    private final BareTopic topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final MongoCollection<Document> copies;
    private int rounds;

    Floor(BenchParts parts, MongoDatabase database) {
      this.topic = new BareTopic(parts.brokers(), "bench-bare-dispatch-events");
      this.copies = BareSheets.durable(database, SheetCopy.KIND);
      this.consumer = consumer(parts.brokers(), topic.name());
    }

    double rate(int work) {
      EventSpan progress = new EventSpan();
      progress.expect(work);
      topic.send(Pile.of(topic.name(), "b" + rounds++, work).envelopes());
      int seen = 0;
      while (seen < work) {
        ConsumerRecords<String, byte[]> poll = consumer.poll(Duration.ofSeconds(1));
        sideBySide(poll, found -> copy(found, progress));
        if (!poll.isEmpty()) {
          consumer.commitSync();
        }
        seen += poll.count();
      }
      return work * 1e9 / progress.await();
    }

    private void copy(ConsumerRecord<String, byte[]> found, EventSpan progress) {
      progress.begun();
      Envelope event = CloudEventsHeaders.read(found.headers(), found.value());
      copies.insertOne(copyOf(event));
      progress.done();
    }

    private static void sideBySide(
        ConsumerRecords<String, byte[]> poll, Consumer<ConsumerRecord<String, byte[]>> handle) {
      Map<String, List<ConsumerRecord<String, byte[]>>> byKey = new LinkedHashMap<>();
      poll.forEach(found -> byKey.computeIfAbsent(found.key(), _ -> new ArrayList<>()).add(found));
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        byKey.values().forEach(lane -> threads.execute(() -> lane.forEach(handle)));
      }
    }

    @Override
    public void close() {
      consumer.close();
      topic.close();
    }
  }

  /** The document that the reaction makes; its text is taken from the payload as it is. */
  static Document copyOf(Envelope event) {
    String payload = new String(event.data(), UTF_8);
    int text = payload.indexOf("\"text\":\"") + "\"text\":\"".length();
    return new Document("_id", event.id())
        .append("version", 1L)
        .append("sequence", 0L)
        .append("shape", 1)
        .append(
            "state",
            new Document("sheet", event.aggregateId())
                .append("text", payload.substring(text, payload.indexOf('"', text))))
        .append("outbox", List.of())
        .append("inbox", List.of("WhenSheetWrittenCopyIt:" + event.id()))
        .append("requests", List.of());
  }
}
