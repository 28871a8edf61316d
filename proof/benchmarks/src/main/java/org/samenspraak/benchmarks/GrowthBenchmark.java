package org.samenspraak.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.samenspraak.backbone.store.MongoDocumentStore;
import org.samenspraak.benchmarks.sheets.Sheet;
import org.samenspraak.benchmarks.sheets.SheetCopy;

/** The product beside itself: the same work with few and with many aggregates already there. */
final class GrowthBenchmark implements Benchmark {
  private static final Target TARGET = Target.atLeast(1 / 1.2);
  private static final int FEW = 1_000;
  private static final int TIMES = 100;
  private static final int TIMES_ON_A_SERVER = 1_000;
  private static final int WORKERS = 64;
  private static final int WAITING = 64;

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public String about() {
    return "the product with few aggregates already there, in the place of bare, and with "
        + TIMES
        + " times as many, "
        + TIMES_ON_A_SERVER
        + " times on a MongoDB";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    int few = Math.min(FEW, effort.aggregates());
    int times = parts.isEmbedded() ? TIMES : TIMES_ON_A_SERVER;
    MongoDatabase small = filled(parts, few);
    MongoDatabase large = filled(parts, few * times);
    String sizes = String.format(Locale.ROOT, ", %,d and %,d aggregates", few, few * times);
    try {
      return List.of(
          relay(parts, effort, "relay" + sizes, small, large),
          dispatcher(parts, effort, "dispatcher" + sizes, small, large),
          contest("the sweep's look" + sizes, effort, looks(small), looks(large)),
          // Last, since it empties the outboxes that the sweep looks at.
          contest("commands" + sizes, effort, writes(small, few, 1), writes(large, few, times)));
    } finally {
      small.drop();
      large.drop();
    }
  }

  private static MongoDatabase filled(BenchParts parts, int size) {
    MongoDatabase database = parts.freshDatabase();
    Pile.fill(
        new BareSheets(database).collection(), BareSheets.durable(database, SheetCopy.KIND), size);
    return database;
  }

  private static MeasuredClaim contest(
      String name, Effort effort, IntToDoubleFunction few, IntToDoubleFunction many) {
    int work = effort.warm((_, n) -> few.applyAsDouble(n), (_, n) -> many.applyAsDouble(n), 1);
    return Contest.between(
        name,
        "/s",
        TARGET,
        effort.rounds(),
        new Contest.Sides(() -> few.applyAsDouble(work), () -> many.applyAsDouble(work)));
  }

  private static MeasuredClaim relay(
      BenchParts parts, Effort effort, String name, MongoDatabase small, MongoDatabase large) {
    try (ProductRelay few = new ProductRelay(parts, small);
        ProductRelay many = new ProductRelay(parts, large)) {
      return contest(name, effort, few::rate, many::rate);
    }
  }

  private static MeasuredClaim dispatcher(
      BenchParts parts, Effort effort, String name, MongoDatabase small, MongoDatabase large) {
    try (ProductDispatcher few = new ProductDispatcher(parts, parts.brokers(), small);
        ProductDispatcher many = new ProductDispatcher(parts, parts.anotherBroker(), large)) {
      return contest(name, effort, few::rate, many::rate);
    }
  }

  /** On as many sheets either way, spread over all; their outboxes are emptied after each round. */
  private static IntToDoubleFunction writes(MongoDatabase database, int few, int step) {
    ProductSheets sheets = new ProductSheets(database, commit -> {});
    Requests requests = new Requests();
    return work -> {
      int from = requests.next(work);
      double rate =
          ClosedLoop.rate(
              WORKERS,
              work,
              n -> sheets.write("s-" + (from + n) % few * step, from + n, Sheet.text(n)));
      BareSheets.empty(BareSheets.durable(database, Sheet.KIND));
      return rate;
    };
  }

  private static IntToDoubleFunction looks(MongoDatabase database) {
    MongoDocumentStore store = new ProductSheets(database, commit -> {}).store();
    Pile.of("none", "waiting", WAITING).putInto(BareSheets.durable(database, Sheet.KIND));
    return work ->
        ClosedLoop.rate(
            1,
            work,
            n -> {
              if (store.waiting().size() != WAITING) {
                throw new IllegalStateException("not those that wait");
              }
            });
  }

  /** Numbers that come once. */
  private static final class Requests {
    private int next;

    int next(int work) {
      int from = next;
      next += work;
      return from;
    }
  }
}
