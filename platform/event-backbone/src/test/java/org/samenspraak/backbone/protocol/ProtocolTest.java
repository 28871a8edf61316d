package org.samenspraak.backbone.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.backbone.dispatch.InMemoryParkedStore;
import org.samenspraak.backbone.protocol.ProtocolWorld.Setup;
import org.samenspraak.backbone.store.Body;
import org.samenspraak.backbone.store.Stores;

/**
 * The product's own store, relay, sweep and dispatcher under every order of steps that a seed
 * draws, with crashes, lost answers, late arrivals, failovers and failing reactions between any
 * two. A failure's message names the command that replays it. The long run:
 *
 * <pre>mvn -pl :event-backbone test -Dtest=ProtocolTest -Dprotocol.commits=1000000</pre>
 *
 * <p>Short in {@code verify}, longer in the ordeal. What ran, with its seeds, is left in {@code
 * target/protocol.txt}.
 */
@ExtendWith(Quiet.class)
@Tag("ordeal-too")
class ProtocolTest {
  private static final int COMMITS = Integer.getInteger("protocol.commits", 20_000);
  private static final int COMMITS_ON_DISK = Integer.getInteger("protocol.commits.disk", 2_000);

  @Test
  @Execution(CONCURRENT)
  void nothingIsLostOrRepeatedOrOutOfOrderWhateverFails() throws Exception {
    Runs runs =
        inMemory("nothingIsLostOrRepeatedOrOutOfOrderWhateverFails", Setup.EVERYTHING_FAILS)
            .until(COMMITS);

    if (runs.areMany()) {
      assertThat(runs.faults()).containsOnlyKeys(Faults.Kind.values());
      assertThat(runs.duplicates()).as("events that were delivered twice").isPositive();
    }
  }

  @Test
  @Execution(CONCURRENT)
  void whileTheRelayIsSparedAllIsSentOnceWithTheSweepOff() throws Exception {
    Runs runs =
        inMemory("whileTheRelayIsSparedAllIsSentOnceWithTheSweepOff", Setup.THE_RELAY_IS_SPARED)
            .until(COMMITS / 5);

    assertThat(runs.duplicates()).as("events that were delivered twice").isZero();
  }

  @Test
  @Execution(CONCURRENT)
  void withoutAnyFaultAllIsSentOnceWithTheSweepOff() throws Exception {
    Runs runs =
        inMemory("withoutAnyFaultAllIsSentOnceWithTheSweepOff", Setup.NOTHING_FAILS)
            .until(COMMITS / 5);

    assertThat(runs.faults()).isEmpty();
    assertThat(runs.duplicates()).as("events that were delivered twice").isZero();
  }

  /** On each by itself: what one of them lets through, another may not. */
  @ParameterizedTest(name = "on the store {0}")
  @MethodSource("org.samenspraak.backbone.store.Body#databases")
  void theSameHoldsOnEveryStoreThereIs(Body store) throws Exception {
    var _ =
        new Runs(
                "theSameHoldsOnEveryStoreThereIs",
                "the store " + store,
                Setup.FEWER_AND_LARGER,
                () -> onDisk(store))
            .until(COMMITS_ON_DISK);
  }

  @Test
  void aSeedReplaysTheSameSteps() throws Throwable {
    List<String> traces = new ArrayList<>();
    for (int n = 0; n < 2; n++) {
      ProtocolWorld world =
          new ProtocolWorld(7, replicas(), Setup.EVERYTHING_FAILS, new Mutation());
      world.run();
      traces.add(world.trace(Integer.MAX_VALUE));
    }

    assertThat(traces.getFirst()).isEqualTo(traces.getLast()).isNotEmpty();
  }

  private static Runs inMemory(String test, Setup setup) {
    return new Runs(test, "replicas in memory", setup, ProtocolTest::replicas);
  }

  private static ReplicaSet replicas() {
    return ReplicaSet.of(Node::inMemory);
  }

  /** Said to be one member: where there are more, the store itself sees to that. */
  private static ReplicaSet onDisk(Body store) {
    return ReplicaSet.ofOne(new Node(Stores.fresh(store, Node.TALLY), new InMemoryParkedStore()));
  }
}
