package org.samenspraak.backbone.failover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.store.Dossier;

/**
 * Writers that note one thing after the other, each under a key, in a few dossiers. What a writer
 * is in doubt about it either asks again under the same key, or leaves as it is, and goes on.
 */
final class Load {
  private static final int WRITERS = 32;
  private static final int DOSSIERS = 32;
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2020, 11, 30);

  private final Aggregates<Dossier> dossiers;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<String> leftInDoubt = ConcurrentHashMap.newKeySet();
  private final AtomicInteger doubts = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> writers = new ArrayList<>();
  private volatile boolean stopped;

  Load(Aggregates<Dossier> dossiers) {
    this.dossiers = dossiers;
  }

  void start() {
    for (int n = 0; n < WRITERS; n++) {
      int writer = n;
      writers.add(threads.submit(() -> write(writer)));
    }
  }

  private void write(int writer) {
    boolean asksAgain = writer % 2 == 0;
    for (int n = 0; !stopped; n++) {
      String text = "w" + writer + "-" + n;
      boolean done = written(writer, text);
      while (!done && asksAgain) {
        done = written(writer, text);
      }
      var _ = (done ? acknowledged : leftInDoubt).add(text);
    }
  }

  private boolean written(int writer, String text) {
    String id = "d" + Math.floorMod(text.hashCode(), DOSSIERS);
    try {
      var _ =
          dossiers.addOrChange(
              id,
              cause(writer, text),
              () -> Dossier.open(id, "voorbeeld", DUE, "n/" + id),
              dossier -> dossier.note(text));
      return true;
    } catch (StoreUnavailable inDoubt) {
      doubts.incrementAndGet();
      return false;
    }
  }

  /** Half of the writers are clients with a request's key, the others reactions with an event's. */
  private static Cause cause(int writer, String text) {
    Actor actor = new Actor("cabinet", "voorbeeld-" + writer);
    return writer % 4 < 2
        ? new Cause.Request(actor, actor.toString(), NOON, "unused", text, "hash", null)
        : new Cause.Once(actor, NOON, text);
  }

  /** Lets each writer end what it is at; fails with what a writer failed with. */
  void stop() throws ExecutionException, InterruptedException {
    stopped = true;
    for (Future<?> writer : writers) {
      writer.get();
    }
    threads.close();
  }

  static List<String> dossierIds() {
    return IntStream.range(0, DOSSIERS).mapToObj(n -> "d" + n).toList();
  }

  Collection<String> acknowledged() {
    return acknowledged;
  }

  /** Asked once, without an answer, and not asked again. */
  Collection<String> leftInDoubt() {
    return leftInDoubt;
  }

  int doubts() {
    return doubts.get();
  }
}
