package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final AtomicLong clock = new AtomicLong();
  private final RateLimit limit = new RateLimit(2, 3, clock::get);

  private void pass(Duration time) {
    clock.addAndGet(time.toNanos());
  }

  private int allowed(String client, int asked) {
    int allowed = 0;
    for (int n = 0; n < asked; n++) {
      allowed += limit.ask(client).isZero() ? 1 : 0;
    }
    return allowed;
  }

  @Test
  void aBurstIsAllowedAndThenSoManyASecond() {
    assertThat(allowed("clerk", 10)).isEqualTo(3);
    pass(Duration.ofSeconds(1));
    assertThat(allowed("clerk", 10)).isEqualTo(2);
    pass(Duration.ofHours(1));
    assertThat(allowed("clerk", 10)).isEqualTo(3);
  }

  @Test
  void whoHasToWaitIsToldHowLongAndDoesNotWaitLongerForAsking() {
    allowed("clerk", 100);

    assertThat(limit.ask("clerk")).isEqualTo(Duration.ofMillis(500));
    pass(Duration.ofMillis(500));
    assertThat(limit.ask("clerk")).isZero();
  }

  @Test
  void aClientDoesNotPayForAnother() {
    allowed("clerk", 100);

    assertThat(allowed("operator", 10)).isEqualTo(3);
  }

  @Test
  void whoQueuesIsGivenOneTurnAfterTheOther() {
    allowed("cabinet", 3);

    assertThat(limit.queue("cabinet")).isEqualTo(Duration.ofMillis(500));
    assertThat(limit.queue("cabinet")).isEqualTo(Duration.ofSeconds(1));
    assertThat(limit.queue("cabinet")).isEqualTo(Duration.ofMillis(1500));
  }

  @Test
  void zeroIsNoLimit() {
    RateLimit none = new RateLimit(0, 1, clock::get);

    assertThat(none.ask("clerk")).isZero();
    assertThat(none.ask("clerk")).isZero();
  }

  @Test
  void onlySoManyClientsAreRemembered() {
    allowed("first", 3);
    for (int n = 0; n < 10_000; n++) {
      allowed("other-" + n, 1);
    }

    assertThat(allowed("first", 10)).isEqualTo(3);
  }
}
