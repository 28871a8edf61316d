package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.notification.mail.ScriptedSmtp.HANG_UP;
import static org.samenspraak.notification.mail.ScriptedSmtp.SILENCE;
import static org.samenspraak.notification.mail.ScriptedSmtp.USUAL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.notification.application.NotificationCommands;
import org.samenspraak.notification.mail.ScriptedSmtp;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Each test begins without a mail server. */
class MailServerTroubleIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final Http operator = service.http().as("operator");
  private final String id = UUID.randomUUID().toString();

  @BeforeEach
  void theMailServerIsAway() {
    service.mails(service.early().questionId(), 2);
    service.stopMailServer();
  }

  @AfterEach
  void theMailServerIsBack() {
    service.startMailServer();
    await()
        .alias("nothing waits any more")
        .atMost(PATIENCE)
        .until(() -> figure("samenspraak.mail.waiting") == 0);
  }

  private void routed(String question) {
    service
        .wire()
        .publish(
            Fact.sample("question.filed.v1", question, 1),
            Fact.sample("coordination.opened.v1", question, 1));
  }

  private double figure(String name) {
    return service
        .management()
        .get("/actuator/metrics/" + name)
        .json()
        .path("measurements")
        .path(0)
        .path("value")
        .doubleValue();
  }

  private List<JsonNode> notifications(String question) {
    return operator.get("/api/notifications?question=" + question).items();
  }

  private JsonNode notificationTo(String minister) {
    return notifications(id).stream()
        .filter(found -> found.path("recipient").asString("").equals(minister))
        .findFirst()
        .orElseGet(MissingNode::getInstance);
  }

  private JsonNode awaited(String minister, String status) {
    return await()
        .alias(status + " to " + minister)
        .atMost(PATIENCE)
        .until(
            () -> notificationTo(minister),
            found -> found.path("status").asString("").equals(status));
  }

  private static long messageIds(ScriptedSmtp server, String messageId) {
    return server.heard().stream()
        .filter(mail -> mail.contains("Message-ID: " + messageId))
        .count();
  }

  @Test
  void whatWaitsForAMailServerGoesOutOnceWhenItIsBackAndNothingFails() {
    List<String> questions = List.of(id + "-a", id + "-b", id + "-c");
    questions.forEach(this::routed);
    await().atMost(PATIENCE).until(() -> figure("samenspraak.mail.waiting") == 6);
    assertThat(notifications(id + "-a"))
        .allMatch(found -> found.path("status").asString("").equals("DUE"), "due");
    double failed = figure("samenspraak.mail.failed");

    service.startMailServer();
    questions.forEach(question -> service.mails(question, 2));

    await().atMost(PATIENCE).until(() -> figure("samenspraak.mail.waiting") == 0);
    assertThat(questions).allSatisfy(question -> assertThat(service.mails(question)).hasSize(2));
    assertThat(notifications(id + "-a"))
        .allMatch(
            found ->
                found.path("status").asString("").equals("SENT")
                    && found.path("attempts").intValue() == 1,
            "sent at the first attempt");
    assertThat(figure("samenspraak.mail.failed")).isEqualTo(failed);
    service.stopMailServer();
  }

  @Test
  void aCopyThatIsRefusedDoesNotHoldUpTheMail() {
    Http beke = service.http().as("cabinet:wouter-beke");
    String choice =
        """
        {"alsoTo": [%s], "reminders": "INSTANT", "questionNews": "INSTANT", "planNews": "INSTANT",
         "digestHour": 8}
        """;
    String also = "\"weg@voorbeeld.example\", \"er-nog@voorbeeld.example\"";
    assertThat(beke.put("/api/preferences/wouter-beke", choice.formatted(also)).status())
        .isEqualTo(200);
    try (ScriptedSmtp server =
        service.startScriptedMailServer(
            said -> said.contains("<weg@") ? "550 5.1.1 no such mailbox" : ScriptedSmtp.USUAL)) {
      routed(id);
      JsonNode told = awaited("wouter-beke", "SENT");
      awaited("zuhal-demir", "SENT");

      assertThat(told.path("attempts").intValue()).isEqualTo(1);
      assertThat(told.path("failure").asString()).contains("kopie", "geweigerd");
      assertThat(messageIds(server, told.path("messageId").asString())).isEqualTo(1);
    } finally {
      beke.put("/api/preferences/wouter-beke", choice.formatted(""));
    }
  }

  @Test
  void anAddressThatIsRefusedForGoodFailsWithTheServersWordsAndTheOtherCabinetIsTold() {
    try (ScriptedSmtp server =
        service.startScriptedMailServer(
            said -> said.contains("beke") ? "550 5.1.1 geen postbus" : USUAL)) {
      routed(id);

      JsonNode beke = awaited("wouter-beke", "FAILED");
      JsonNode demir = awaited("zuhal-demir", "SENT");

      assertThat(beke.path("failure").asString("")).isEqualTo("550 5.1.1 geen postbus");
      assertThat(beke.path("attempts").intValue()).isEqualTo(1);
      assertThat(messageIds(server, demir.path("messageId").asString(""))).isEqualTo(1);
    }
  }

  @Test
  void aMailboxThatIsBusyIsTriedAgainAndHoldsUpNobody() {
    AtomicInteger tries = new AtomicInteger();
    try (ScriptedSmtp server =
        service.startScriptedMailServer(said ->
            said.startsWith("RCPT") && said.contains("beke") && tries.incrementAndGet() == 1
                ? "450 4.2.1 later"
                : USUAL)) {
      routed(id);

      awaited("zuhal-demir", "SENT");
      JsonNode beke = awaited("wouter-beke", "SENT");

      assertThat(beke.path("attempts").intValue()).isEqualTo(2);
      assertThat(beke.path("inDoubt").booleanValue()).isFalse();
      assertThat(messageIds(server, beke.path("messageId").asString(""))).isEqualTo(1);
    }
  }

  @Test
  void aMailServerThatLeavesInTheMiddleGetsTheMailAgainUnderTheSameMessageId() {
    AtomicInteger texts = new AtomicInteger();
    try (ScriptedSmtp server =
        service.startScriptedMailServer(
            said -> said.equals(".") && texts.incrementAndGet() == 1 ? HANG_UP : USUAL)) {
      routed(id);

      List<JsonNode> both = List.of(awaited("wouter-beke", "SENT"), awaited("zuhal-demir", "SENT"));

      JsonNode doubted =
          both.stream().filter(n -> n.path("inDoubt").booleanValue()).findFirst().orElseThrow();
      assertThat(messageIds(server, doubted.path("messageId").asString(""))).isEqualTo(2);
      assertThat(server.heard()).hasSize(3);
    }
  }

  @Test
  void aMailServerThatFallsSilentIsNotWaitedForForEver() {
    AtomicInteger greetings = new AtomicInteger();
    AtomicInteger texts = new AtomicInteger();
    try (ScriptedSmtp server =
        service.startScriptedMailServer(said ->
            (said.startsWith("EHLO") && greetings.incrementAndGet() == 1)
                    || (said.equals(".") && texts.incrementAndGet() == 1)
                ? SILENCE
                : USUAL)) {
      routed(id);

      List<JsonNode> both = List.of(awaited("wouter-beke", "SENT"), awaited("zuhal-demir", "SENT"));

      assertThat(both).filteredOn(mail -> mail.path("inDoubt").booleanValue()).hasSize(1);
      assertThat(both)
          .allSatisfy(mail ->
              assertThat(messageIds(server, mail.path("messageId").asString("")))
                  .isEqualTo(mail.path("inDoubt").booleanValue() ? 2 : 1));
    }
  }

  @Test
  void aNotificationThatASenderTookIntoItsGraveIsSentAgainAndMarkedInDoubt() {
    routed(id);
    awaited("wouter-beke", "DUE");
    String notification = notificationTo("wouter-beke").path("id").asString("");

    service
        .bean(NotificationCommands.class)
        .claim(
            notification,
            new Cause.Once(Actor.parse("service:notification"), Instant.now(), "crashed"),
            Instant.now(),
            Duration.ofSeconds(3));
    assertThat(notificationTo("wouter-beke").path("status").asString("")).isEqualTo("SENDING");

    try (ScriptedSmtp server = service.startScriptedMailServer(said -> USUAL)) {
      JsonNode beke = awaited("wouter-beke", "SENT");

      assertThat(beke.path("inDoubt").booleanValue()).isTrue();
      assertThat(beke.path("attempts").intValue()).isEqualTo(2);
      assertThat(beke.path("messageId").asString(""))
          .isEqualTo("<question~" + id + "~wouter-beke~1@samenspraak.voorbeeld.example>");
      assertThat(messageIds(server, beke.path("messageId").asString(""))).isEqualTo(1);
      assertThat(awaited("zuhal-demir", "SENT").path("inDoubt").booleanValue()).isFalse();
    }
  }
}
