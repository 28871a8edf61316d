package org.samenspraak.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samenspraak.notification.views.DeliveryLog.Look;

class SendQueueTest {

  private static final Instant NOW = Instant.parse("2020-11-16T11:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(30);

  private final SendQueue waiting = new SendQueue(3);

  @Test
  void whatIsBroughtTwiceWaitsOnce() {
    waiting.add(new Look("a", NOW));
    waiting.add(new Look("a", NOW));

    assertThat(waiting.ready(NOW, 50)).containsExactly("a");
    assertThat(waiting.ready(NOW, 50)).isEmpty();
  }

  @Test
  void theEarlierMomentCounts() {
    waiting.add(new Look("a", LATER));
    waiting.add(new Look("a", NOW));
    waiting.add(new Look("a", LATER));

    assertThat(waiting.ready(NOW, 50)).containsExactly("a");
    assertThat(waiting.next()).isEqualTo(Instant.MAX);
  }

  @Test
  void whatIsToBeTriedLaterHoldsUpNobody() {
    waiting.add(new Look("greylisted", LATER));
    waiting.add(new Look("new", NOW));

    assertThat(waiting.ready(NOW, 50)).containsExactly("new");
    assertThat(waiting.next()).isEqualTo(LATER);
    assertThat(waiting.ready(LATER, 50)).containsExactly("greylisted");
  }

  @Test
  void aBatchHasItsLimit() {
    waiting.add(new Look("a", NOW));
    waiting.add(new Look("b", NOW));

    assertThat(waiting.ready(NOW, 1)).hasSize(1);
    assertThat(waiting.ready(NOW, 1)).hasSize(1);
  }

  @Test
  void itForgetsWhatIsTooManyAndSaysSoOnceTheRestIsDone() {
    for (String id : new String[] {"a", "b", "c", "d"}) {
      waiting.add(new Look(id, NOW));
    }

    assertThat(waiting.isSpentAndForgot()).isFalse();
    assertThat(waiting.ready(NOW, 50)).containsExactly("a", "b", "c");
    assertThat(waiting.isSpentAndForgot()).isTrue();
    assertThat(waiting.isSpentAndForgot()).isFalse();
  }
}
