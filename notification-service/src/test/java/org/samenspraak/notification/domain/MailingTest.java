package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mailing.Window;

class MailingTest {
  private static final Instant NOW = Instant.parse("2020-10-29T09:00:00Z");
  private static final Instant CLOSES = NOW.plusSeconds(60);
  private static final Recipient BEKE =
      Recipient.of(
          new Cabinet(
              new MinisterId("wouter-beke"), "Wouter Beke", "kabinet.beke@voorbeeld.example"));

  private final Mailing mailing = Mailing.to(BEKE, "question/q1", new QuestionId("q1"));

  private static Entry fact(int n) {
    return new Entry(
        "coordination/q1/" + n, "voorbeeld", "rij", "question/q1", NOW.plusSeconds(n), "{}");
  }

  private void gather(int n) {
    if (mailing.closesAt() == null) {
      mailing.open(CLOSES.plusSeconds(n), NOW);
    }
    mailing.gather(fact(n), BEKE);
  }

  @Test
  void whatHappensInOneWindowIsClosedTogether() {
    gather(0);
    gather(1);

    assertThat(mailing.nextLookAt()).as("the first fact sets the time").isEqualTo(CLOSES);
    mailing.close(1, CLOSES);

    assertThat(mailing.closed())
        .containsExactly(new Window(1, java.util.List.of(fact(0), fact(1)), NOW));
    assertThat(mailing.closesAt()).isNull();
  }

  @Test
  void aWindowIsNotClosedBeforeItsTimeNorTwice() {
    gather(0);
    mailing.close(1, CLOSES.minusMillis(1));
    assertThat(mailing.closed()).isEmpty();

    mailing.close(1, CLOSES);
    gather(1);
    mailing.close(1, CLOSES.plusSeconds(90));

    assertThat(mailing.closed()).hasSize(1);
    assertThat(mailing.closesAt()).isEqualTo(CLOSES.plusSeconds(1));
  }

  @Test
  void aClosedWindowIsKeptUntilItsMailIsMade() {
    gather(0);
    mailing.close(1, CLOSES);
    assertThat(mailing.nextLookAt())
        .as("to be looked at by whoever finds it")
        .isEqualTo(Instant.EPOCH);

    mailing.made(1);

    assertThat(mailing.closed()).isEmpty();
    assertThat(mailing.nextLookAt()).isNull();
    assertThat(mailing.nextWindow()).isEqualTo(2);
  }

  @Test
  void theMailWaitsForTheTurnOfWhoeverCausedMuch() {
    mailing.open(CLOSES, NOW.plusSeconds(300));
    mailing.gather(fact(0), BEKE);
    mailing.gather(fact(1), BEKE);
    mailing.close(1, CLOSES);

    assertThat(mailing.closed().getFirst().notBefore()).isEqualTo(NOW.plusSeconds(300));
  }
}
