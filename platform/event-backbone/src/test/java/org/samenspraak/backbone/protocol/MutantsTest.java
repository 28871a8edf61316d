package org.samenspraak.backbone.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspraak.backbone.protocol.ProtocolWorld.Setup;

/**
 * The protocol test bites: each sentence of the design that is left out is missed within some runs.
 */
@ExtendWith(Quiet.class)
class MutantsTest {
  private static final int RUNS = Integer.getInteger("protocol.mutant.runs", 1_000);

  @ParameterizedTest
  @EnumSource
  @Execution(CONCURRENT)
  void aMutantIsCaught(Mutant mutant) throws Throwable {
    int caughtIn = 0;
    String how = "";
    for (int seed = 1; seed <= RUNS && caughtIn == 0; seed++) {
      try {
        run(seed, mutant);
      } catch (AssertionError caught) {
        caughtIn = seed;
        how = String.valueOf(caught.getMessage()).strip().lines().findFirst().orElse("");
      }
    }
    Report.line("mutant %s: caught in run %d: %s".formatted(mutant, caughtIn, how));
    assertThat(caughtIn).as("the run that caught " + mutant).isPositive();
  }

  private static void run(int seed, Mutant mutant) throws Throwable {
    Setup setup = seed % 2 == 0 ? Setup.NOTHING_FAILS : Setup.EVERYTHING_FAILS;
    Mutation mutation = mutant.mutation();
    ReplicaSet nodes = ReplicaSet.of(() -> mutation.node(Node.inMemory()));
    new ProtocolWorld(seed, nodes, setup, mutation).run();
  }
}
