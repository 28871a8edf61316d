package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.NotificationEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

class NotificationTest {

  private static final Instant NOW = Instant.parse("2020-10-29T09:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Instant RETRY = NOW.plusSeconds(5);
  private static final Cabinet BEKE =
      new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", "kabinet.beke@voorbeeld.example");
  private static final Telling TELLING =
      new Telling(
          "coordination/q1/1",
          "coordination.opened.v1",
          List.of(
              new Entry(
                  "coordination/q1/1",
                  "coordination.opened.v1",
                  "voorbeeld",
                  "question/q1",
                  NOW,
                  "{}")),
          Recipient.of(BEKE),
          new QuestionId("q1"),
          new Mail(
              "onderwerp",
              "kop",
              "titel",
              "aanhef",
              List.of(),
              "link",
              "http://portaal",
              "omdat",
              "question/q1",
              null));

  private static final Function<Telling, Mail> UNCHANGED =
      telling -> {
        throw new AssertionError("it was made");
      };
  private static final String ID = "question~q1~wouter-beke~1";

  private final Notification notification = Notification.due(ID, TELLING, NOW, Duration.ZERO);

  @Test
  void oneOfManyIsDueWhenItsTurnHasCome() {
    Notification paced = Notification.due(ID, TELLING, NOW, Duration.ofMinutes(2));

    assertThat(paced.status()).isEqualTo(DeliveryStatus.DUE);
    assertThat(paced.dueSince()).isEqualTo(NOW.plusSeconds(120));
    assertThatThrownBy(() -> paced.claim(NOW.plusSeconds(119), SOON)).isInstanceOf(Refusal.class);
    paced.claim(NOW.plusSeconds(120), SOON);
    assertThat(paced.status()).isEqualTo(DeliveryStatus.SENDING);
  }

  @Test
  void aDueOneIsClaimedAndSentOnce() {
    notification.claim(NOW, SOON);
    notification.sent(1, NOW, false);
    notification.sent(1, NOW, false);

    assertThat(notification.status()).isEqualTo(DeliveryStatus.SENT);
    assertThat(notification.raisedEvents())
        .hasSize(1)
        .first()
        .isInstanceOf(NotificationEvent.Sent.class);
  }

  @Test
  void oneThatWasSentIsNotClaimedAgain() {
    notification.claim(NOW, SOON);
    notification.sent(1, NOW, false);

    assertThatThrownBy(() -> notification.claim(NOW.plus(Duration.ofDays(1)), SOON))
        .isInstanceOf(Refusal.class);
  }

  @Nested
  class WhileSomebodyIsSendingIt {

    @Test
    void nobodyElseMay() {
      notification.claim(NOW, SOON);

      assertThatThrownBy(() -> notification.claim(NOW.plusSeconds(29), SOON))
          .isInstanceOf(Refusal.class);
    }

    @Test
    void aHandOverThatDiedIsRepeatedAndMarkedInDoubt() {
      notification.claim(NOW, SOON);
      notification.claim(NOW.plusSeconds(30), SOON);
      notification.sent(2, NOW.plusSeconds(31), false);

      assertThat(notification.inDoubt()).isTrue();
      assertThat(notification.attempts()).isEqualTo(2);
      assertThat(((NotificationEvent.Sent) notification.raisedEvents().getFirst()).inDoubt())
          .isTrue();
    }

    @Test
    void aSenderThatWasTakenForDeadHasNoSayAnyMore() {
      notification.claim(NOW, SOON);
      notification.claim(NOW.plusSeconds(30), SOON);

      notification.refused(1, "550 too late");
      notification.sent(1, NOW, false);

      assertThat(notification.status()).isEqualTo(DeliveryStatus.SENDING);
      assertThat(notification.raisedEvents()).isEmpty();
    }

    @Test
    void aMailServerThatSaysLaterLeavesItDueUntilThen() {
      notification.claim(NOW, SOON);
      notification.postponed(1, "451 later", RETRY);

      assertThat(notification.status()).isEqualTo(DeliveryStatus.DUE);
      assertThat(notification.inDoubt()).isFalse();
      assertThat(notification.failure()).isEqualTo("451 later");
      assertThatThrownBy(() -> notification.claim(NOW, SOON)).isInstanceOf(Refusal.class);
      notification.claim(RETRY, SOON);
      assertThat(notification.inDoubt()).isFalse();
    }

    @Test
    void aConnectionThatBrokeLeavesItDueAndInDoubt() {
      notification.claim(NOW, SOON);
      notification.lost(1, "connection reset", RETRY);

      assertThat(notification.status()).isEqualTo(DeliveryStatus.DUE);
      assertThat(notification.inDoubt()).isTrue();
    }

    @Test
    void aRefusalForGoodEndsIt() {
      notification.claim(NOW, SOON);
      notification.refused(1, "550 no such mailbox");

      assertThat(notification.status()).isEqualTo(DeliveryStatus.FAILED);
      assertThat(notification.raisedEvents()).first().isInstanceOf(NotificationEvent.Failed.class);
    }
  }

  @Nested
  class SentAgainByAnOperator {

    @Test
    void isNotPossibleBeforeItsFirstSending() {
      assertThatThrownBy(() -> notification.sendAgain(NOW, Duration.ZERO, UNCHANGED))
          .isInstanceOf(Refusal.class);
    }

    @Test
    void itIsANewEditionWithoutTheDoubtsOfTheFirst() {
      notification.claim(NOW, SOON);
      notification.lost(1, "connection reset", RETRY);
      notification.claim(RETRY, SOON);
      notification.sent(2, RETRY, false);

      assertThat(notification.dueSince()).isEqualTo(NOW);
      notification.sendAgain(RETRY, Duration.ZERO, UNCHANGED);

      assertThat(notification.status()).isEqualTo(DeliveryStatus.DUE);
      assertThat(notification.dueSince()).isEqualTo(RETRY);
      assertThat(notification.edition()).isEqualTo(2);
      assertThat(notification.inDoubt()).isFalse();
      notification.claim(RETRY, SOON);
      assertThat(notification.status()).isEqualTo(DeliveryStatus.SENDING);
    }

    @Test
    void itWaitsAMomentSoThatNobodySendsTheSameAgainAndAgain() {
      notification.claim(NOW, SOON);
      notification.sent(1, NOW, false);

      assertThatThrownBy(
              () -> notification.sendAgain(NOW.plusSeconds(20), Duration.ofMinutes(1), UNCHANGED))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
                assertThat(refusal.retryAfter()).isEqualTo(Duration.ofSeconds(40));
              });
      assertThat(notification.edition()).isEqualTo(1);

      notification.sendAgain(NOW.plusSeconds(60), Duration.ofMinutes(1), UNCHANGED);
      assertThat(notification.edition()).isEqualTo(2);
    }

    @Test
    void oneThatCouldNotBeMadeIsMadeAnewAndNothingElseOfItChanges() {
      Notification unmade =
          Notification.unmade(ID, TELLING.saying(Mail.unmade("q1")), NOW, "een waarde ontbreekt");
      assertThat(unmade.status()).isEqualTo(DeliveryStatus.FAILED);

      unmade.sendAgain(NOW, Duration.ZERO, telling -> TELLING.mail());

      assertThat(unmade.status()).isEqualTo(DeliveryStatus.DUE);
      assertThat(unmade.telling()).isEqualTo(TELLING);
    }

    @Test
    void aLateWordAboutTheFirstEditionDoesNotEndTheSecond() {
      notification.claim(NOW, SOON);
      notification.sent(1, NOW, false);
      notification.sendAgain(NOW, Duration.ZERO, UNCHANGED);

      notification.sent(1, NOW, false);

      assertThat(notification.status()).isEqualTo(DeliveryStatus.DUE);
    }
  }
}
