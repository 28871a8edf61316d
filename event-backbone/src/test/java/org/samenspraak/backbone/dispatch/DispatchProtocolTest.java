package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspraak.backbone.dispatch.World.Mutant;
import org.slf4j.LoggerFactory;

/**
 * Each effect once and in order per key, whatever fails and whenever; what was discarded stays so.
 * A failing seed is run alone by {@code -Dseed=<seed>}.
 */
class DispatchProtocolTest {
  private static final int RUNS = Integer.getInteger("runs", 1_000);
  private static final Logger LOG =
      (Logger) LoggerFactory.getLogger(DispatchProtocolTest.class.getPackageName());

  @BeforeAll
  static void quiet() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void asBefore() {
    LOG.setLevel(null);
  }

  @Test
  void holds_for_every_seed() {
    Long one = Long.getLong("seed");
    LongStream seeds = one == null ? LongStream.range(0, RUNS) : LongStream.of(one);

    seeds.forEach(
        seed -> assertThat(new World(seed, Mutant.NONE).run()).as("seed %d", seed).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void bites_when_something_is_done_wrongly(Mutant mutant) {
    List<Long> caught =
        LongStream.range(0, 300)
            .boxed()
            .filter(seed -> !new World(seed, mutant).run().isEmpty())
            .toList();

    assertThat(caught).as("seeds that catch %s", mutant).isNotEmpty();
  }
}
