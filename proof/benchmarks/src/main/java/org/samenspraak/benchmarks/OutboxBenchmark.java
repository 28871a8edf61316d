package org.samenspraak.benchmarks;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.relay.KafkaSender;
import org.samenspraak.backbone.relay.KafkaTimeouts;
import org.samenspraak.backbone.relay.Relay;
import org.samenspraak.backbone.relay.RelayFigures;
import org.samenspraak.backbone.relay.Topics;
import org.samenspraak.benchmarks.sheets.Sheet;
import org.samenspraak.benchmarks.sheets.SheetEvent;

/** From a command to its event on the topic, beside the textbook's outbox with a poller. */
final class OutboxBenchmark implements Benchmark {
  private static final KafkaTimeouts TIMEOUTS = BackboneProperties.defaults().kafka().timeouts();
  private static final Target RATE = Target.atLeast(3);
  private static final Target LATENCY = Target.atMost(1);
  private static final int WORKERS = 64;
  private static final int PER_SECOND = 100;

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public String about() {
    return "from command to acknowledged event, beside a textbook outbox (document and event in two"
        + " collections, a poller), in the place of bare";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    return Stream.of(
            beside(OutboxPeer.Poller.ONE_BY_ONE, RATE, LATENCY, parts, effort),
            beside(OutboxPeer.Poller.BATCHES, null, null, parts, effort))
        .flatMap(List::stream)
        .toList();
  }

  private static List<MeasuredClaim> beside(
      OutboxPeer.Poller poller,
      @Nullable Target rate,
      @Nullable Target latency,
      BenchParts parts,
      Effort effort) {
    MongoDatabase theirs = parts.freshDatabase();
    MongoDatabase own = parts.freshDatabase();
    String peers = ", poller " + poller + (parts.transactions().isPresent() ? ", transaction" : "");
    try (Side peer = peer(parts, theirs, poller, effort.aggregates());
        Side product = product(parts, own, effort.aggregates())) {
      int work = effort.warm(peer::rate, product::rate, WORKERS);
      // Whole rounds of the workers, so that each sheet stays one worker's.
      int paced =
          (int) (PER_SECOND * 2 * effort.each().toMillis() / 1_000) / WORKERS * WORKERS + WORKERS;
      return List.of(
          Contest.between(
              "events, %d commands at a time%s".formatted(WORKERS, peers),
              "/s",
              rate,
              effort.rounds(),
              new Contest.Sides(() -> peer.rate(WORKERS, work), () -> product.rate(WORKERS, work))),
          Contest.between(
              "p99 from command to acknowledged, %d/s%s".formatted(PER_SECOND, peers),
              " ms",
              latency,
              effort.rounds(),
              new Contest.Sides(() -> peer.p99(paced), () -> product.p99(paced))));
    } finally {
      theirs.drop();
      own.drop();
    }
  }

  /** Writes on a sheet. */
  @FunctionalInterface
  private interface Write {
    void on(String sheet, int number, String text);
  }

  /** Either outbox, gone round sheet by sheet. */
  private static final class Side implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final int aggregates;
    private final Write write;
    private final Acknowledgements acknowledgements;
    private final Runnable stop;
    private int written;

    Side(int aggregates, Write write, Acknowledgements acknowledgements, Runnable stop) {
      this.aggregates = aggregates;
      this.write = write;
      this.acknowledgements = acknowledgements;
      this.stop = stop;
    }

    double rate(int workers, int work) {
      int from = written;
      written += work;
      CompletableFuture<?>[] events = new CompletableFuture<?>[work];
      long began = System.nanoTime();
      ClosedLoop.rate(workers, work, n -> events[n] = write(from + n));
      CompletableFuture.allOf(events).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
      return work * 1e9 / (System.nanoTime() - began);
    }

    double p99(int work) {
      int from = written;
      written += work;
      return OpenLoop.millis(OpenLoop.run(PER_SECOND, work, n -> write(from + n)), 99);
    }

    private CompletableFuture<Void> write(int number) {
      String sheet = "s" + number % aggregates;
      long writing = number / aggregates + 1L;
      write.on(sheet, number, Sheet.text(number));
      return acknowledgements.of(Sheet.KIND + "/" + sheet + "/" + writing);
    }

    @Override
    public void close() {
      stop.run();
    }
  }

  private static Side peer(
      BenchParts parts, MongoDatabase database, OutboxPeer.Poller poller, int aggregates) {
    Acknowledgements acknowledgements = new Acknowledgements();
    OutboxPeer peer = new OutboxPeer(parts, database, poller, acknowledgements::came);
    ClosedLoop.rate(WORKERS, aggregates, n -> peer.add("s" + n));
    return new Side(aggregates, peer::write, acknowledgements, peer::close);
  }

  private static Side product(BenchParts parts, MongoDatabase database, int aggregates) {
    Acknowledgements acknowledgements = new Acknowledgements();
    Map<String, Object> broker = Map.of("bootstrap.servers", parts.brokers());
    Topics topics = new Topics(broker, TIMEOUTS, 1);
    topics.prepare(List.of(SheetEvent.TOPIC));
    KafkaSender sender = new KafkaSender(broker, TIMEOUTS, topics);
    Relay relay =
        new Relay(
            event ->
                sender
                    .send(event)
                    .whenComplete((_, failure) -> {
                      if (failure == null) {
                        acknowledgements.came(event.id());
                      }
                    }),
            new RelayFigures(new SimpleMeterRegistry(), InstantSource.system()));
    relay.start();
    ProductSheets sheets = new ProductSheets(database, relay);
    ClosedLoop.rate(WORKERS, aggregates, n -> sheets.add("s" + n));
    return new Side(
        aggregates,
        sheets::write,
        acknowledgements,
        () -> {
          relay.stop(Duration.ofSeconds(5));
          sender.close();
          topics.close();
        });
  }
}
