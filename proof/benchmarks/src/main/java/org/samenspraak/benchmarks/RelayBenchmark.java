package org.samenspraak.benchmarks;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.benchmarks.sheets.Sheet;

/**
 * From a commit to its event acknowledged, archived and out of the document. The bare side does the
 * same in batches, without an order to keep, with nothing to find out and nobody to wait for.
 */
final class RelayBenchmark implements Benchmark {
  private static final Target TARGET = Target.atLeast(0.4);

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
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    MongoDatabase bare = parts.freshDatabase();
    MongoDatabase own = parts.freshDatabase();
    try (Floor floor = new Floor(parts, bare);
        ProductRelay product = new ProductRelay(parts, own)) {
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

    Floor(BenchParts parts, MongoDatabase database) {
      this.topic = new BareTopic(parts.brokers(), "bench-bare-events");
      this.sheets = new BareSheets(database);
      this.history = BareSheets.durable(database, Sheet.KIND + "_history");
    }

    double rate(int work) {
      Pile pile = Pile.of(topic.name(), "b" + rounds++, work);
      pile.putInto(sheets.collection());
      int batches = (work + BATCH - 1) / BATCH;
      double batchesPerSecond =
          ClosedLoop.rate(
              WORKERS,
              batches,
              n ->
                  relay(
                      new Pile(pile.events().subList(n * BATCH, Math.min(work, (n + 1) * BATCH)))));
      pile.removeFrom(sheets.collection());
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
          eq(event.envelope().aggregateId()),
          Updates.combine(Updates.pull("outbox", eq(event.id())), Updates.unset("pending")));
    }

    @Override
    public void close() {
      topic.close();
    }
  }
}
