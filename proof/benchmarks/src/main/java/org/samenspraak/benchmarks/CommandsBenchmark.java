package org.samenspraak.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.samenspraak.benchmarks.sheets.Sheet;

/**
 * A change loads, looks for the request's key, decides, maps and writes if nobody else did; the
 * bare driver only writes. What follows a commit is measured by the relay's benchmark.
 */
final class CommandsBenchmark implements Benchmark {
  private static final Target TARGET = Target.atLeast(0.7);
  private static final int MANY = 64;

  @Override
  public String name() {
    return "commands";
  }

  @Override
  public String about() {
    return "Aggregates.change beside the bare driver's conditional update of the same document";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    return List.of(at(1, parts, effort), at(MANY, parts, effort));
  }

  private static MeasuredClaim at(int workers, BenchParts parts, Effort effort) {
    Side floor = floor(parts.freshDatabase(), effort.aggregates());
    Side product = product(parts.freshDatabase(), effort.aggregates());
    int work = effort.warm(floor.writer::rate, product.writer::rate, workers);
    MeasuredClaim finding =
        Contest.between(
            "commands, %d at a time".formatted(workers),
            "/s",
            TARGET,
            effort.rounds(),
            new Contest.Sides(
                () -> floor.writer.rate(workers, work), () -> product.writer.rate(workers, work)));
    floor.database.drop();
    product.database.drop();
    return finding;
  }

  private record Side(MongoDatabase database, Writer writer) {}

  private static Side floor(MongoDatabase database, int aggregates) {
    BareSheets sheets = new BareSheets(database);
    ClosedLoop.rate(MANY, aggregates, n -> sheets.add("s" + n));
    return new Side(
        database,
        new Writer(
            n -> {
              int version = n / aggregates + 1;
              sheets.write("s" + n % aggregates, version, SheetCauses.Marked.of(n), Sheet.text(n));
            },
            sheets.collection()));
  }

  private static Side product(MongoDatabase database, int aggregates) {
    ProductSheets sheets = new ProductSheets(database, commit -> {});
    ClosedLoop.rate(MANY, aggregates, n -> sheets.add("s" + n));
    return new Side(
        database,
        new Writer(
            n -> sheets.write("s" + n % aggregates, n, Sheet.text(n)),
            BareSheets.durable(database, Sheet.KIND)));
  }

  /**
   * Goes round the sheets, each time from where it stopped, and empties their outboxes each time,
   * as the relay has always done by the next change: else they hold thirty events in the end.
   */
  private static final class Writer {
    private final IntConsumer write;
    private final MongoCollection<Document> sheets;
    private int written;

    Writer(IntConsumer write, MongoCollection<Document> sheets) {
      this.write = write;
      this.sheets = sheets;
    }

    double rate(int workers, int work) {
      int from = written;
      written += work;
      double rate = ClosedLoop.rate(workers, work, n -> write.accept(from + n));
      BareSheets.empty(sheets);
      return rate;
    }
  }
}
