package org.samenspraak.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.relay.ProtocolWorld.Setup;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.InMemoryDocumentStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.Stores;

/**
 * The product's own store, relay and sweep under every order of steps that a seed draws, with
 * crashes, lost answers and late arrivals between any two. A failing seed is printed; {@code
 * -Dprotocol.seed=<seed>} runs it alone, {@code -Dprotocol.commits=<n>} sets how much is run.
 */
class ProtocolTest {
  private static final Kind TALLY = Kind.of(Tally.class);
  private static final Setup EVERYTHING_FAILS = new Setup(3, 8, 3, 3);
  private static final Setup NOTHING_FAILS = new Setup(3, 8, 0, 0);
  private static final int COMMITS = Integer.getInteger("protocol.commits", 6_000);
  private static final int COMMITS_EMBEDDED = Integer.getInteger("protocol.commits.embedded", 300);

  private int commits;
  private int duplicates;
  private long steps;
  private final Map<Faults.Kind, Integer> faults = new EnumMap<>(Faults.Kind.class);

  @Test
  void nothingIsLostOrRepeatedOrOutOfOrderWhateverFails() {
    run("everything fails", COMMITS, EVERYTHING_FAILS, () -> new InMemoryDocumentStore(TALLY));

    assertThat(faults).as("every kind of fault was met").containsOnlyKeys(Faults.Kind.values());
    assertThat(duplicates).as("an event was delivered twice, at least once").isPositive();
  }

  @Test
  void withoutFaultsAllIsSentWithTheSweepOff() {
    run("nothing fails", COMMITS / 3, NOTHING_FAILS, () -> new InMemoryDocumentStore(TALLY));

    assertThat(faults).isEmpty();
    assertThat(duplicates).as("nothing is sent twice for no reason").isZero();
  }

  @Test
  void theSameHoldsOnTheStoreOfThisRun() {
    run("on the store", COMMITS_EMBEDDED, EVERYTHING_FAILS, () -> Stores.fresh(TALLY));
  }

  @Test
  void aSeedReplaysTheSameSteps() throws Throwable {
    List<String> traces = new ArrayList<>();
    for (int n = 0; n < 2; n++) {
      ProtocolWorld world =
          new ProtocolWorld(7, new InMemoryDocumentStore(TALLY), EVERYTHING_FAILS, Mutant.NONE);
      world.run();
      traces.add(world.trace(Integer.MAX_VALUE));
    }

    assertThat(traces.getFirst()).isEqualTo(traces.getLast()).isNotEmpty();
  }

  private void run(String name, int enough, Setup setup, Supplier<DocumentStore> store) {
    Long only = Long.getLong("protocol.seed");
    long base = new Random().nextLong(1_000_000_000L);
    long began = System.nanoTime();
    int runs = 0;
    while (only == null ? commits < enough : runs == 0) {
      run(only == null ? base + runs : only, setup, store.get());
      runs++;
    }
    System.out.printf(
        "protocol, %s: %d commits in %d runs from seed %d, %d steps, %d repeated deliveries, %s, %d ms%n",
        name,
        commits,
        runs,
        only == null ? base : only,
        steps,
        duplicates,
        faults,
        (System.nanoTime() - began) / 1_000_000);
  }

  private void run(long seed, Setup setup, DocumentStore store) {
    ProtocolWorld world = new ProtocolWorld(seed, store, setup, Mutant.NONE);
    try {
      world.run();
    } catch (Throwable e) {
      throw new AssertionError(
          "seed "
              + seed
              + " fails; replay it with -Dprotocol.seed="
              + seed
              + "\n"
              + world.trace(60),
          e);
    }
    commits += world.commits();
    steps += world.steps();
    duplicates += world.duplicates();
    world.faults().happened().forEach((kind, count) -> faults.merge(kind, count, Integer::sum));
  }
}
