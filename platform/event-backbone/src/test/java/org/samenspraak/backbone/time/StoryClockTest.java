package org.samenspraak.backbone.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class StoryClockTest {
  private static final LocalDateTime START = LocalDateTime.parse("2020-10-28T09:00");
  private final StoryMoment moment = new InMemoryStoryMoment();

  @Test
  void stands_still_at_its_start_in_brussels_time() {
    StoryClock clock = new StoryClock(moment, START);

    assertThat(clock.instant()).isEqualTo(Instant.parse("2020-10-28T08:00:00Z"));
    assertThat(clock.local()).isEqualTo(START);
    assertThat(clock.instant()).isEqualTo(Instant.parse("2020-10-28T08:00:00Z"));
  }

  @Test
  void moves_forward_only() {
    StoryClock clock = new StoryClock(moment, START);

    assertThat(clock.forward(START.plusDays(1))).isTrue();
    assertThat(clock.forward(START)).isFalse();
    assertThat(clock.forward(START.plusDays(1))).isTrue();

    assertThat(clock.local()).isEqualTo(START.plusDays(1));
  }

  @Test
  void goes_on_where_the_story_was_left_or_at_a_later_start() {
    new StoryClock(moment, START).forward(START.plusDays(5));

    assertThat(new StoryClock(moment, START).local()).isEqualTo(START.plusDays(5));
    assertThat(new StoryClock(moment, START.plusDays(9)).local()).isEqualTo(START.plusDays(9));
  }

  @Test
  void follows_what_another_instance_sets() {
    StoryClock one = new StoryClock(moment, START);
    StoryClock other = new StoryClock(moment, START);
    one.forward(START.plusDays(2));

    assertThat(other.follow()).isTrue();
    assertThat(other.follow()).isFalse();

    assertThat(other.local()).isEqualTo(START.plusDays(2));
    assertThat(other.forward(START.plusDays(1))).isFalse();
  }
}
