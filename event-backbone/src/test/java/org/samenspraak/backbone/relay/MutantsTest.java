package org.samenspraak.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspraak.backbone.relay.ProtocolWorld.Setup;
import org.samenspraak.backbone.store.InMemoryDocumentStore;
import org.samenspraak.backbone.store.Kind;

/**
 * The protocol test bites: each sentence of the design that is left out is missed within some runs.
 */
class MutantsTest {
  private static final int RUNS = 400;
  private static final Setup EVERYTHING_FAILS = new Setup(3, 8, 3, 3);
  private static final Setup NOTHING_FAILS = new Setup(3, 8, 0, 0);

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
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
    System.out.printf("mutant %s: caught in run %d: %s%n", mutant, caughtIn, how);
    assertThat(caughtIn).as("the run that caught " + mutant).isPositive();
  }

  private static void run(int seed, Mutant mutant) throws Throwable {
    Setup setup = seed % 2 == 0 ? NOTHING_FAILS : EVERYTHING_FAILS;
    new ProtocolWorld(seed, new InMemoryDocumentStore(Kind.of(Tally.class)), setup, mutant).run();
  }
}
