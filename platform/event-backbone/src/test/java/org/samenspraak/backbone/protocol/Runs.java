package org.samenspraak.backbone.protocol;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.protocol.ProtocolWorld.Setup;

/**
 * Runs of one setup, each from a seed of its own, until enough was committed; or the one whose seed
 * is given.
 */
final class Runs {
  private static final int TRACE = 80;

  private final String test;
  private final String store;
  private final Setup setup;
  private final Supplier<ReplicaSet> nodes;
  private final @Nullable Long only = Long.getLong("protocol.seed");
  private final Map<Faults.Kind, Integer> faults = new EnumMap<>(Faults.Kind.class);
  private int runs;
  private long commits;
  private long duplicates;
  private long steps;

  /**
   * Nothing has run yet.
   *
   * @param test the method that runs them, to run it again
   */
  Runs(String test, String store, Setup setup, Supplier<ReplicaSet> nodes) {
    this.test = test;
    this.store = store;
    this.setup = setup;
    this.nodes = nodes;
  }

  Runs until(long enough) throws InterruptedException {
    long base = only != null ? only : new Random().nextLong(1_000_000_000L);
    long began = System.nanoTime();
    while (only != null ? runs == 0 : commits < enough) {
      run(base + runs);
      runs++;
    }
    Report.line(
        "protocol, %s on %s: %d commits in %d runs from seed %d, %d steps, %d repeated deliveries, %s, %d ms"
            .formatted(
                test,
                store,
                commits,
                runs,
                base,
                steps,
                duplicates,
                faults,
                (System.nanoTime() - began) / 1_000_000));
    return this;
  }

  private void run(long seed) {
    ProtocolWorld world = new ProtocolWorld(seed, nodes.get(), setup, new Mutation());
    try {
      world.run();
    } catch (Throwable e) {
      throw new AssertionError(
          "%s on %s with seed %d: %s%nReplay it with: %s%nThe last steps were:%n%s"
              .formatted(test, store, seed, e.getMessage(), command(seed), world.trace(TRACE)),
          e);
    }
    commits += world.commits();
    steps += world.steps();
    duplicates += world.duplicates();
    world.faults().happened().forEach((kind, count) -> faults.merge(kind, count, Integer::sum));
  }

  private String command(long seed) {
    return "mvn -pl :event-backbone test -Dtest=ProtocolTest#" + test + " -Dprotocol.seed=" + seed;
  }

  /** Whether these were many runs, in which everything that may happen did. */
  boolean areMany() {
    return only == null;
  }

  Map<Faults.Kind, Integer> faults() {
    return faults;
  }

  long duplicates() {
    return duplicates;
  }
}
