package org.samenspraak.benchmarks;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Pages of the lists over HTTP, with few and with many questions and coordinations there. */
final class ListsBenchmark implements Benchmark {
  private static final Target QUICK = Target.productAtMost(50);
  private static final Target NO_SLOWER = Target.atMost(1.5);
  private static final int FEW = 2_000;
  private static final int TIMES = 10;
  private static final double PAGES_PER_SECOND = 20;
  private static final int PERCENTILE = 99;
  private static final int SIZE = 50;

  /** By then every term in the pile is over. */
  private static final String SOME_DAY = "2099-12-31";

  @Override
  public String name() {
    return "lists";
  }

  @Override
  public String about() {
    return "a page of 50 of each list over HTTP, however it is narrowed, beside such a page and its"
        + " count by the bare driver";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    int few = Math.min(FEW, effort.questions());
    try (TwoServices services = new TwoServices(parts);
        ListPages pages = new ListPages()) {
      services.fileOne().join();
      ListPile pile = new ListPile(services);
      List<Listed> lists = List.of(questions(services, pages), inbox(services, pages));
      pile.growTo(few);
      lists.forEach(list -> ClosedLoop.warm(effort.each(), list::page));
      List<Measured> small = lists.stream().map(list -> measured(list, few, effort)).toList();
      pile.growTo(few * TIMES);
      // What is asked first after that enters all that is there into the indexes in memory.
      lists.forEach(list -> ClosedLoop.rate(1, list.paths().size(), _ -> list.page().join()));
      List<Measured> large =
          lists.stream().map(list -> measured(list, few * TIMES, effort)).toList();
      return findings(small, large);
    }
  }

  /**
   * One of the lists.
   *
   * @param paths the ways to narrow it that take turns
   */
  private record Listed(
      String name, ListPages pages, List<String> paths, BarePage bare, AtomicInteger asked) {

    CompletableFuture<?> page() {
      return pages.get(paths.get(asked.getAndIncrement() % paths.size()));
    }
  }

  private record Measured(String name, List<Double> floors, List<Double> products) {

    MeasuredClaim finding() {
      return Contest.of(name, " ms", QUICK, floors, products);
    }
  }

  private static Listed questions(TwoServices services, ListPages pages) {
    String list = services.questions() + "/api/questions?";
    Bson newest = orderBy(descending("state.filedOn"), ascending("state.id"));
    BarePage bare =
        new BarePage(
            services.questionStore(), eq("state.status", "FILED"), newest, "state.text.title");
    return listed(
        "questions",
        pages,
        bare,
        List.of(
            list,
            list + "minister=zuhal-demir",
            list + "status=FILED&page=1",
            list + "minister=wouter-beke&status=FILED",
            list + "overdueOn=" + SOME_DAY + "&minister=zuhal-demir",
            list + "year=2019-2020"));
  }

  private static Listed inbox(TwoServices services, ListPages pages) {
    String list = services.coordinations() + "/api/coordinations?";
    Bson urgent = orderBy(ascending("state.table.dueOn"), ascending("state.questionId"));
    BarePage bare =
        new BarePage(
            services.coordinationStore(),
            eq("state.table.ministers", "zuhal-demir"),
            urgent,
            "state.question.title");
    return listed(
        "coordinations",
        pages,
        bare,
        List.of(
            list + "ministry=zuhal-demir",
            list + "ministry=wouter-beke&status=CHOOSING",
            list + "status=CLOSED",
            list + "page=1"));
  }

  private static Listed listed(String name, ListPages pages, BarePage bare, List<String> paths) {
    return new Listed(name, pages, paths, bare, new AtomicInteger());
  }

  private record BarePage(
      MongoCollection<Document> documents, Bson filter, Bson order, String title) {

    CompletableFuture<?> read() {
      documents
          .find(filter)
          .sort(order)
          .limit(SIZE)
          .projection(include(title))
          .into(new ArrayList<>());
      return CompletableFuture.completedFuture(documents.countDocuments(filter));
    }
  }

  private static Measured measured(Listed list, int there, Effort effort) {
    List<Double> floors = new ArrayList<>();
    List<Double> products = new ArrayList<>();
    String name =
        String.format(Locale.ROOT, "p%d of a page of %,d %s", PERCENTILE, there, list.name());
    for (int round = 1; round <= effort.fewRounds(); round++) {
      floors.add(tail(effort, list.bare()::read));
      products.add(tail(effort, list::page));
      String figures = "bare %.1f, product %.1f ms".formatted(floors.getLast(), products.getLast());
      Contest.told(name, round, effort.fewRounds(), figures);
    }
    return new Measured(name, floors, products);
  }

  private static double tail(Effort effort, Supplier<? extends CompletableFuture<?>> page) {
    return OpenLoop.millis(OpenLoop.run(PAGES_PER_SECOND, effort.aTry(), page), PERCENTILE);
  }

  private static List<MeasuredClaim> findings(List<Measured> small, List<Measured> large) {
    List<MeasuredClaim> findings = new ArrayList<>();
    for (int list = 0; list < small.size(); list++) {
      Measured few = small.get(list);
      Measured many = large.get(list);
      findings.add(few.finding());
      findings.add(many.finding());
      findings.add(
          Contest.of(
              many.name() + ", beside " + TIMES + " times fewer",
              " ms",
              NO_SLOWER,
              few.products(),
              many.products()));
    }
    return findings;
  }
}
