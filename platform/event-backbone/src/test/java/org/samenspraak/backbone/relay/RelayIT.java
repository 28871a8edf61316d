package org.samenspraak.backbone.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.TestSettings;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.store.AggregateStore;
import org.samenspraak.backbone.store.InMemoryLeaseStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.store.MongoDocumentStore;
import org.samenspraak.backbone.store.Retention;
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.store.Stores;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.embedded.EmbeddedKafka;
import org.samenspraak.embedded.LocalPort;
import org.samenspraak.testsupport.ShortWaits;

@Tag("ordeal-too")
class RelayIT {
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");
  private static final String TOPIC = "tally-events";
  private static final int AGGREGATES = 100;

  /** Commits of each. */
  private static final int EACH = ShortWaits.areOff() ? 10 : 4;

  private static final int ALL = AGGREGATES * EACH;

  @TempDir private Path folder;
  private int port;
  private EmbeddedKafka broker;
  private Topics topics;
  private KafkaSender sender;
  private Duration longestSend;
  private RelayFigures figures;
  private Relay relay;
  private Sweep sweep;
  private final MongoDocumentStore store = Stores.fresh(Kind.of(Tally.class));
  private AggregateStore<Tally> tallies;

  @BeforeEach
  void start() throws Exception {
    port = LocalPort.free();
    broker = EmbeddedKafka.start(folder, port);
    Map<String, Object> connection = Map.of("bootstrap.servers", broker.bootstrapServers());
    BackboneProperties waits = TestSettings.with();
    KafkaTimeouts timeouts = waits.kafka().timeouts();
    longestSend = timeouts.delivery();
    RelaySettings settings = waits.relay();
    topics = new Topics(connection, timeouts, 1);
    topics.prepare(List.of(TOPIC));
    sender = new KafkaSender(connection, timeouts, topics);
    figures = new RelayFigures(new SimpleMeterRegistry(), InstantSource.system());
    relay = new Relay(sender, figures);
    Lease lease =
        new Lease(
            new InMemoryLeaseStore(), "sweep", "me", settings.leaseAbandoned(), System::nanoTime);
    sweep = new Sweep(List.of(store), relay, lease, System::nanoTime, figures, settings);
    Stamp stamp =
        new Stamp(
            new EventCodec(List.of(Tally.TallyEvent.class), List.of()),
            "/tally-service",
            InstantSource.system(),
            () -> "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    tallies =
        new AggregateStore<>(
            Tally.class, store, new StateMapper(), stamp, new LocalTurns(), relay, Retention.USUAL);
    relay.start();
  }

  @AfterEach
  void stop() {
    sweep.stop();
    relay.stop(Duration.ofSeconds(1));
    sender.close();
    topics.close();
    broker.close();
    Stores.LISTENER.assertNoViolations();
  }

  private void commit(int from, int to) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> commits = new ArrayList<>();
      for (int n = from; n < to; n++) {
        String mark = "m" + n;
        String id = "t" + n % AGGREGATES;
        Cause cause = new Cause.Once(new Actor("cabinet", "zuhal-demir"), NOON, mark);
        commits.add(
            threads.submit(
                () -> tallies.addOrChange(id, cause, Tally::empty, tally -> tally.mark(mark, 1))));
      }
      for (Future<?> commit : commits) {
        commit.get();
      }
    }
  }

  private void awaitDrained() {
    await().atMost(Duration.ofSeconds(60)).until(() -> store.waiting().isEmpty());
  }

  /** All records of the topic, so far. */
  private List<ConsumerRecord<String, byte[]>> records() {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(p -> new TopicPartition(TOPIC, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      while (records.size() < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  private static String header(ConsumerRecord<String, byte[]> found, String name) {
    Header header = found.headers().lastHeader(name);
    return new String(header.value(), UTF_8);
  }

  private static Map<String, List<Long>> firstSequences(
      List<ConsumerRecord<String, byte[]>> records) {
    Map<String, List<Long>> first = new HashMap<>();
    for (ConsumerRecord<String, byte[]> found : records) {
      List<Long> sequences = first.computeIfAbsent(found.key(), _ -> new ArrayList<>());
      long sequence = Long.parseLong(header(found, "ce_sequence"));
      if (!sequences.contains(sequence)) {
        sequences.add(sequence);
      }
    }
    return first;
  }

  private static void assertComplete(Map<String, List<Long>> sequences) {
    assertThat(sequences).hasSize(AGGREGATES);
    assertThat(sequences.values())
        .allSatisfy(
            found -> assertThat(found).isEqualTo(LongStream.rangeClosed(1, EACH).boxed().toList()));
  }

  @Test
  void hundredsOfCommitsArriveOnceInOrderWithoutTheSweepAndWithPlainHeaders() throws Exception {
    // A send that waits too long for its first look at the topic is a fault, for the sweep to mend.
    commit(0, 1);
    awaitDrained();
    long began = System.nanoTime();
    commit(1, ALL);
    awaitDrained();
    System.out.printf(
        "relay: %d commits over %d aggregates sent in %d ms%n",
        ALL - 1, AGGREGATES, (System.nanoTime() - began) / 1_000_000);

    List<ConsumerRecord<String, byte[]>> records = records();

    assertThat(records).hasSize(ALL);
    assertComplete(firstSequences(records));
    assertThat(figures.sentCount()).isEqualTo(ALL);
    ConsumerRecord<String, byte[]> one =
        records.stream().filter(found -> found.key().equals("t7")).findFirst().orElseThrow();
    Map<String, String> headers = new HashMap<>();
    one.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    assertThat(headers)
        .containsOnly(
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_id", "tally/t7/1"),
            Map.entry("ce_type", "tally.marked.v1"),
            Map.entry("ce_source", "/tally-service"),
            Map.entry("ce_subject", "tally/t7"),
            Map.entry("ce_time", "2020-10-28T11:00:00Z"),
            Map.entry("ce_sequence", "1"),
            Map.entry("ce_actor", "cabinet:zuhal-demir"),
            Map.entry("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
            Map.entry("content-type", "application/json"));
    assertThat(new String(one.value(), UTF_8))
        .startsWith("{\"mark\":\"m")
        .endsWith(",\"number\":1}");
    for (int n = 0; n < AGGREGATES; n++) {
      assertThat(store.history("t" + n, 1, 10)).hasSize(EACH);
    }
  }

  @Test
  void aFactOfMegabytesArrivesAndOneAboveTheLimitIsNamedWithItsReason() {
    Cause cause = new Cause.Once(new Actor("cabinet", "zuhal-demir"), NOON, "large");
    String three = "x".repeat(3 * 1024 * 1024);

    tallies.addOrChange("three", cause, Tally::empty, tally -> tally.mark(three, 1));
    awaitDrained();

    assertThat(records()).singleElement().extracting(ConsumerRecord::key).isEqualTo("three");
    assertThat(figures.refused()).isFalse();
    String five = "x".repeat(5 * 1024 * 1024);
    tallies.addOrChange("five", cause, Tally::empty, tally -> tally.mark(five, 1));
    await().until(figures::refused);
    assertThat(figures.failures())
        .hasEntrySatisfying(
            "tally/five/1", reason -> assertThat(reason).contains("RecordTooLargeException"));
  }

  @Test
  void aBrokerThatGoesAndComesBackLosesNothingAndTheSweepSendsWhatWasLeft() throws Exception {
    sweep.start();
    commit(0, ALL / 2);
    broker.close();
    commit(ALL / 2, ALL);
    assertThat(store.waiting()).isNotEmpty();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          assertThat(figures.pending()).isGreaterThanOrEqualTo(ALL / 2);
          assertThat(figures.oldestSeconds()).isGreaterThan(longestSend.toMillis() / 1000.0 + 1);
        });
    broker = EmbeddedKafka.start(folder, port);
    long back = System.nanoTime();

    awaitDrained();

    System.out.printf(
        "relay: after an outage of %d s drained in %d ms%n",
        longestSend.toSeconds() + 1, (System.nanoTime() - back) / 1_000_000);
    assertComplete(firstSequences(records()));
    await().until(() -> figures.pending() == 0);
    assertThat(figures.oldestSeconds()).isZero();
  }
}
