package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.application.MailingCommands;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Reply;
import tools.jackson.databind.JsonNode;

/** What is gathered in a window becomes one mail, also when whoever opened it is gone. */
class WindowsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Instant AT = Instant.parse("2020-10-29T10:00:00Z");
  private static final Recipient BEKE =
      Recipient.of(
          new Cabinet(
              new MinisterId("wouter-beke"), "Wouter Beke", "kabinet.beke@voorbeeld.example"));

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final MailingCommands mailings = service.bean(MailingCommands.class);
  private final String id = UUID.randomUUID().toString();
  private final String mailing = "question~" + id + "~wouter-beke";

  @BeforeEach
  void theQuestionIsKnown() {
    service.wire().publish(Fact.sample("question.filed.v1", id, 1));
    service.wire().publish(Fact.sample("coordination.opened.v1", id, 1));
    service.mails(id, 2);
  }

  /** An instance gathers it and is gone before the window closes. */
  private void gather(int n, Instant closes, String type, String row, String data) {
    String cause = "coordination/" + id + "/" + n;
    mailings.gather(
        BEKE,
        "question/" + id,
        new QuestionId(id),
        new Entry(cause, type, row, "question/" + id, AT.plusSeconds(n), data),
        new Cause.Once(Actor.parse("service:notification"), AT, "tell:" + cause),
        closes,
        () -> Instant.EPOCH);
  }

  private void asked(int n, Instant closes, String parts) {
    gather(
        n,
        closes,
        "coordination.contribution-requested.v1",
        "coordination.contribution-requested.v1/CONTRIBUTOR",
        """
        {"questionId": "%s", "parts": %s, "minister": "wouter-beke", "coordinator": "zuhal-demir",
         "due": "2020-11-19", "noteConfidential": false}
        """
            .formatted(id, parts));
  }

  private List<JsonNode> log() {
    return service.http().as("operator").get("/api/notifications?question=" + id).items();
  }

  @Test
  void threeRequestsOfOneWindowAreOneMailAboutThreeParts() {
    Instant soon = Instant.now().plusSeconds(1);
    asked(2, soon, "[6]");
    asked(3, soon, "[2]");
    asked(4, soon, "[9]");
    asked(4, soon, "[9]");

    ReceivedMail mail = service.mails(id, 3).getLast();

    assertThat(mail.line())
        .endsWith("[Vraag 92] Bijdrage gevraagd tegen 19 november 2020, deelvragen 2, 6 en 9");
    assertThat(mail.messageId()).isEqualTo("<" + mailing + "~2@samenspraak.voorbeeld.example>");
    assertThat(mail.text())
        .contains("In welke ‘bijzondere aandacht’", "Hoeveel wordt er gemiddeld");
    assertThat(service.mails(id)).hasSize(3);
  }

  @Test
  void whatIsCancelledWithinTheWindowIsNotTold() {
    Instant soon = Instant.now().plusSeconds(1);
    asked(2, soon, "[6]");
    gather(
        3,
        soon,
        "coordination.contribution-cancelled.v1",
        "coordination.contribution-cancelled.v1/CONTRIBUTOR",
        """
        {"questionId": "%s", "parts": [6], "minister": "wouter-beke", "coordinator": "zuhal-demir"}
        """
            .formatted(id));

    await().atMost(PATIENCE).until(() -> state().nextLookAt() == null);
    assertThat(state().nextWindow()).as("the window was closed").isEqualTo(3);
    assertThat(log()).hasSize(2);
  }

  @Test
  void whatIsNotAwaitedAnyMoreWhenTheReminderWouldGoOutIsNotRemindedOf() {
    gather(
        2,
        Instant.now(),
        "agenda.contribution-due.v1",
        "agenda.contribution-due.v1/CONTRIBUTOR",
        """
        {"questionId": "%s", "parts": [6], "minister": "wouter-beke", "coordinator": "zuhal-demir",
         "due": "2020-11-19", "workingDays": 5}
        """
            .formatted(id));

    await().atMost(PATIENCE).until(() -> state().nextLookAt() == null);
    assertThat(state().nextWindow()).as("the window was closed").isEqualTo(3);
    assertThat(log()).hasSize(2);
  }

  @Test
  void aWindowThatWasClosedBeforeItsMailWasMadeGetsItsMailOnce() {
    asked(2, Instant.now(), "[6]");
    mailings.close(
        mailing,
        2,
        new Cause.Once(Actor.parse("service:notification"), AT, "closed and gone"),
        Instant.now().plusSeconds(1));

    service.mails(id, 3);

    await().atMost(PATIENCE).until(() -> state().nextLookAt() == null);
    assertThat(service.mails(id)).hasSize(3);
  }

  @Test
  void aMailWhoseWordsCannotBeMadeFailsLoudlyAndTheNextGoesOut() {
    gather(
        2,
        Instant.now(),
        "coordination.never-heard-of.v1",
        "coordination.contribution-requested.v1/CONTRIBUTOR",
        "{}");
    await().atMost(PATIENCE).until(() -> log().size() == 3);

    Reply failed = service.http().as("operator").get("/api/notifications/" + mailing + "~2");
    assertThat(failed.at("status")).isEqualTo("FAILED");
    assertThat(failed.at("failure")).startsWith("De mail kan niet worden opgemaakt: ");

    Reply again = service.http().as("operator").post("/api/notifications/" + mailing + "~2/resend");
    assertThat(again.status()).as("%s", again).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("cannot-be-made");

    asked(3, Instant.now(), "[6]");
    assertThat(service.mails(id, 3).getLast().line()).contains("deelvraag 6");
  }

  private Mailing state() {
    return mailings.get(mailing);
  }
}
