package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.scenarios.chaos.Settings;
import org.samenspraak.scenarios.chaos.Storm;
import org.samenspraak.scenarios.chaos.StormReport;

/**
 * Each service, store and broker a process of its own; random ones are killed or stalled while
 * questions are filed. The short form of {@code ./samenspraak chaos}: 120 questions keep all
 * processes busy while they are killed; two hundred took seven minutes of a gate that has 25. A
 * change of store, relay or dispatcher is tried with 200 and more by that command.
 */
@Tag("ordeal")
class KilledProcessesStory {

  private static final int QUESTIONS = 120;
  private static final int KILLS = 5;
  private static final int STALLS = 1;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void whateverIsKilledOrStallsNothingIsLostAndNothingHappensTwice() throws Exception {
    long seed = Long.getLong("chaos.seed", System.nanoTime() % 1_000_000);

    Settings settings = new Settings(QUESTIONS, 1, KILLS, STALLS, seed);
    StormReport report = new Storm(settings, System.out).rage(folder);

    report.print(System.out);
    assertThat(report.flaws()).as("seed %d, logs in %s", seed, folder).isEmpty();
  }
}
