package org.samenspraak.backbone.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every body of the store for a story's moment does. */
abstract class StoryMomentContract {
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");
  private StoryMoment moment;

  abstract StoryMoment fresh();

  @BeforeEach
  void open() {
    moment = fresh();
  }

  @Test
  void thereIsNoneUntilItIsSet() {
    assertThat(moment.read()).isEmpty();

    assertThat(moment.forward(NOON)).isEqualTo(NOON);

    assertThat(moment.read()).contains(NOON);
  }

  @Test
  void itIsNeverSetBack() {
    moment.forward(NOON);

    assertThat(moment.forward(NOON.minusMillis(1))).isEqualTo(NOON);
    assertThat(moment.forward(NOON)).isEqualTo(NOON);
    assertThat(moment.forward(NOON.plusMillis(1))).isEqualTo(NOON.plusMillis(1));
    assertThat(moment.read()).contains(NOON.plusMillis(1));
  }

  @Test
  void itIsKeptToTheMillisecond() {
    assertThat(moment.forward(NOON.plusNanos(1_500_000))).isEqualTo(NOON.plusMillis(1));

    assertThat(moment.read()).contains(NOON.plusMillis(1));
  }

  @RepeatedTest(5)
  void ofManyWhoSetItAtOnceTheLatestHasItsWay() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Instant>> all = new ArrayList<>();
      for (int second = 20; second > 0; second--) {
        Instant wanted = NOON.plusSeconds(second);
        all.add(threads.submit(() -> moment.forward(wanted)));
      }
      for (Future<Instant> one : all) {
        assertThat(one.get()).isBetween(NOON.plusSeconds(1), NOON.plusSeconds(20));
      }
    }
    assertThat(moment.read()).contains(NOON.plusSeconds(20));
  }
}
