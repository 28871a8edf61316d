package org.samenspraak.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.application.NotificationCommands;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.mail.SmtpSender.Round;
import org.samenspraak.notification.views.DeliveryLog.Look;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A batch over one connection, with a real client and a mail server that answers as it is told. */
class SmtpSenderTest {
  private static final Cause MADE =
      new Cause.Once(Actor.parse("service:coordination"), MailParts.NOW, "made");

  private final RememberedNotifications store = new RememberedNotifications();
  private final JavaMailSenderImpl client = new JavaMailSenderImpl();
  private final SmtpSender sender =
      new SmtpSender(
          client,
          new Postman(
              new NotificationCommands(store),
              MailParts.messages(),
              MailParts.properties(),
              BusinessClock.system()),
          MailParts.properties());
  private ScriptedSmtp server = ScriptedSmtp.start(0, said -> ScriptedSmtp.USUAL);

  private void serverSays(UnaryOperator<String> script) {
    server.close();
    server = ScriptedSmtp.start(0, script);
  }

  @AfterEach
  void serverStops() {
    server.close();
  }

  private String due(String questionId, Cabinet to) {
    Notification due = MailParts.asked(MailParts.TITLE, questionId, to);
    store.add(due.id(), MADE, () -> due);
    return due.id();
  }

  private Round send(String... ids) throws InterruptedException {
    client.setHost("127.0.0.1");
    client.setPort(server.port());
    return sender.send(List.of(ids), () -> true);
  }

  private DeliveryStatus status(String id) {
    return store.get(id).state().status();
  }

  @Test
  void allOfABatchGoOverOneConnection() throws Exception {
    AtomicInteger connections = new AtomicInteger();
    serverSays(said -> {
      if (said.startsWith("EHLO")) {
        connections.incrementAndGet();
      }
      return ScriptedSmtp.USUAL;
    });

    Round round = send(due("q1", MailParts.BEKE), due("q2", MailParts.BEKE));

    assertThat(round).isEqualTo(new Round(List.of(), List.of()));
    assertThat(server.heard()).hasSize(2);
    assertThat(connections).hasValue(1);
  }

  @Test
  void whatWasSentIsNotSentAgain() throws Exception {
    String id = due("q1", MailParts.BEKE);

    send(id);
    send(id, id);

    assertThat(server.heard()).hasSize(1);
  }

  @Test
  void withoutAMailServerNothingIsTouched() throws Exception {
    String id = due("q1", MailParts.BEKE);
    server.close();

    assertThat(send(id).untouched()).containsExactly(id);
    assertThat(status(id)).isEqualTo(DeliveryStatus.DUE);
    assertThat(store.asked()).isZero();
  }

  @Test
  void aServerThatLeavesInTheMiddleLeavesTheRestUntouched() throws Exception {
    AtomicInteger mails = new AtomicInteger();
    serverSays(said ->
        said.startsWith("MAIL") && mails.incrementAndGet() == 2
            ? ScriptedSmtp.HANG_UP
            : ScriptedSmtp.USUAL);
    String first = due("q1", MailParts.BEKE);
    String second = due("q2", MailParts.BEKE);
    String third = due("q3", MailParts.BEKE);

    Round round = send(first, second, third);

    assertThat(status(first)).isEqualTo(DeliveryStatus.SENT);
    assertThat(round.later()).extracting(Look::id).containsExactly(second);
    assertThat(round.untouched()).containsExactly(third);
    assertThat(store.get(third).state().attempts()).isZero();
  }

  @Test
  void aMailThatCannotBeMadeFailsAndTheOthersGoOn() throws Exception {
    String broken =
        due("q1", new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", "geen adres"));
    String whole = due("q2", MailParts.BEKE);

    Round round = send(broken, whole);

    assertThat(round).isEqualTo(new Round(List.of(), List.of()));
    assertThat(status(broken)).isEqualTo(DeliveryStatus.FAILED);
    assertThat(store.get(broken).state().failure()).startsWith("De mail kan niet worden opgemaakt");
    assertThat(status(whole)).isEqualTo(DeliveryStatus.SENT);
  }

  @Test
  void theEndOfTheServiceLeavesTheRestUntouchedButEndsTheMailUnderWay() throws Exception {
    AtomicBoolean goesOn = new AtomicBoolean(true);
    serverSays(said -> {
      goesOn.set(!said.equals("."));
      return ScriptedSmtp.USUAL;
    });
    client.setHost("127.0.0.1");
    client.setPort(server.port());
    String first = due("q1", MailParts.BEKE);
    String second = due("q2", MailParts.BEKE);

    Round round = sender.send(List.of(first, second), goesOn::get);

    assertThat(status(first)).isEqualTo(DeliveryStatus.SENT);
    assertThat(round.untouched()).containsExactly(second);
  }

  @Nested
  class WhileTheStoreIsAway {

    @Test
    void theMarkWaitsAndTheMailGoesOutOnce() throws Exception {
      store.isAwayBefore(2);
      String id = due("q1", MailParts.BEKE);

      send(id);

      assertThat(status(id)).isEqualTo(DeliveryStatus.SENT);
      assertThat(store.asked()).isEqualTo(3);
      assertThat(server.heard()).hasSize(1);
    }

    @Test
    void aClaimWhoseAnswerWasLostIsMadeAgainWithoutASecondEffect() throws Exception {
      store.isAwayAfter(1);
      String id = due("q1", MailParts.BEKE);

      send(id);

      assertThat(store.get(id).state().attempts()).isEqualTo(1);
      assertThat(store.get(id).state().inDoubt()).isFalse();
      assertThat(status(id)).isEqualTo(DeliveryStatus.SENT);
    }

    @Test
    void theEndOfTheServiceIsNotHeldUpAndTheMailStaysInDoubt() throws Exception {
      store.isAwayBefore(2);
      AtomicInteger asked = new AtomicInteger();
      client.setHost("127.0.0.1");
      client.setPort(server.port());
      String id = due("q1", MailParts.BEKE);

      Round round = sender.send(List.of(id), () -> asked.incrementAndGet() == 1);

      assertThat(round.later()).extracting(Look::id).containsExactly(id);
      assertThat(status(id)).isEqualTo(DeliveryStatus.SENDING);
    }
  }
}
