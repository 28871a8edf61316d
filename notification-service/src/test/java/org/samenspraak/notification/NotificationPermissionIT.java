package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** The table of who may what, asked over HTTP: for each row somebody it is for, and others. */
class NotificationPermissionIT {
  private static final RunningNotificationService SERVICE = RunningNotificationService.shared();
  private static final String ID = UUID.randomUUID().toString();
  private static final String LIST = "/api/notifications?question=" + ID;
  private static final String TO_BEKE = "/api/notifications/question~" + ID + "~wouter-beke~1";

  private final Http operator = SERVICE.http().as("operator");

  @BeforeAll
  static void bothCabinetsWereTold() {
    SERVICE
        .wire()
        .publish(
            Fact.sample("question.filed.v1", ID, 1), Fact.sample("coordination.opened.v1", ID, 1));
    Http operator = SERVICE.http().as("operator");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> operator.get(LIST + "&status=SENT").items().size() == 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cabinet:wouter-beke", "cabinet-reader:wouter-beke"})
  void anOfficeReadsWhatItWasTold(String actor) {
    Http beke = SERVICE.http().as(actor);

    assertThat(beke.get(LIST).items()).hasSize(1);
    assertThat(beke.get(LIST + "&recipient=wouter-beke").items()).hasSize(1);
    assertThat(beke.get(TO_BEKE).status()).isEqualTo(200);
    refused(beke.get(LIST + "&recipient=zuhal-demir"), 403, "not-your-log");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "administration:wouter-beke",
        "plan:wouter-beke",
        "parliament",
        "auditor",
        "service:question",
        "service:portal"
      })
  void nobodyElseLearnsThatThereIsAny(String actor) {
    Http other = SERVICE.http().as(actor);

    refused(other.get(LIST), 403, "not-your-log");
    refused(other.get(LIST + "&recipient=wouter-beke"), 403, "not-your-log");
    refused(other.get(TO_BEKE), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"asker:wouter-beke", "clerk", "secretariat"})
  void whoIsToldOtherThingsReadsThoseAlone(String actor) {
    Http other = SERVICE.http().as(actor);

    assertThat(other.get(LIST).items())
        .as("nothing of what the cabinet was told")
        .noneMatch(one -> one.path("recipient").asString("").equals("wouter-beke"));
    refused(other.get(LIST + "&recipient=wouter-beke"), 403, "not-your-log");
    refused(other.get(TO_BEKE), 404, "not-found");
  }

  @Test
  void whoCoordinatesAQuestionSeesWhomItWasToldButNotTheirMails() {
    String id = UUID.randomUUID().toString();
    SERVICE
        .wire()
        .publish(
            Fact.sample("question.filed.v1", id, 1),
            Fact.sample("coordination.opened.v1", id, 1),
            Fact.sample("coordination.coordinator-appointed.v1", id, 2));
    SERVICE.mails(id, 4);
    Http demir = SERVICE.http().as("cabinet:zuhal-demir");

    assertThat(demir.get("/api/notifications?question=" + id).items())
        .extracting(one -> one.path("recipient").asString())
        .contains("wouter-beke", "zuhal-demir");
    refused(demir.get("/api/notifications/question~" + id + "~wouter-beke~1"), 404, "not-found");
    refused(demir.get("/api/notifications?recipient=wouter-beke"), 403, "not-your-log");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cabinet:wouter-beke", "cabinet-reader:wouter-beke", "secretariat", "auditor"})
  void nobodyButAnOperatorHasOneSentAgain(String actor) {
    String before = operator.get(TO_BEKE).etag();

    refused(SERVICE.http().as(actor).post(TO_BEKE + "/resend"), 403, "operator-only");

    assertThat(operator.get(TO_BEKE).etag()).isEqualTo(before);
    assertThat(SERVICE.mails(ID))
        .filteredOn(mail -> mail.messageId().contains("wouter-beke"))
        .hasSize(1);
  }

  @Test
  void anOperatorReadsAllAndHasOneSentAgain() {
    assertThat(operator.get(LIST).items()).hasSize(2);
    Reply again = operator.post(TO_BEKE.replace("wouter-beke", "zuhal-demir") + "/resend");
    assertThat(again.status()).as("%s", again).isEqualTo(200);
  }

  private static void refused(Reply reply, int status, String problem) {
    assertThat(reply.status()).as("%s", reply).isEqualTo(status);
    assertThat(reply.problem()).isEqualTo(problem);
  }
}
