package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was told to whom, over HTTP. */
class DeliveryLogIT {
  private final RunningNotificationService service = RunningNotificationService.shared();
  private final Http operator = service.http().as("operator");
  private final Http beke = service.http().as("cabinet:wouter-beke");
  private final String id = UUID.randomUUID().toString();
  private final String toBeke = "question~" + id + "~wouter-beke~1";

  @BeforeEach
  void aRoutedQuestionWasTold() {
    service
        .wire()
        .publish(
            Fact.sample("question.filed.v1", id, 1), Fact.sample("coordination.opened.v1", id, 1));
    awaitSent(2);
  }

  private void awaitSent(int count) {
    await()
        .alias(count + " sent")
        .atMost(Duration.ofSeconds(60))
        .until(() -> list(operator, "&status=SENT").items().size() == count);
  }

  private Reply list(Http http, String more) {
    return http.get("/api/notifications?question=" + id + more);
  }

  private static void refused(Reply reply, int status, String problem, String field) {
    assertThat(reply.status()).as("%s", reply).isEqualTo(status);
    assertThat(reply.contentType()).startsWith("application/problem+json");
    assertThat(reply.problem()).isEqualTo(problem);
    assertThat(reply.at("field")).isEqualTo(field);
    assertThat(reply.at("detail")).isNotBlank();
  }

  @Nested
  class AnEntry {

    @Test
    void tellsWhatWhenToWhomAndWhy() {
      JsonNode entry = list(operator, "&recipient=wouter-beke").items().getFirst();

      assertThat(entry.path("id").asString("")).isEqualTo(toBeke);
      assertThat(entry.path("cause").asString("")).isEqualTo("coordination/" + id + "/1");
      assertThat(entry.path("causeType").asString("")).isEqualTo("coordination.opened.v1");
      assertThat(entry.path("mailbox").asString("")).isEqualTo("kabinet.beke@voorbeeld.example");
      assertThat(entry.path("subject").asString("")).startsWith("[Vraag 92] Nieuwe");
      assertThat(entry.path("why").asString(""))
          .isEqualTo(
              "U krijgt dit bericht omdat deze vraag is ingediend en uw minister een van de"
                  + " gevraagde ministers is.");
      assertThat(entry.path("createdAt").asString("")).startsWith("2020-10-29T09:01:00");
      assertThat(entry.path("sentAt").asString("")).startsWith("2020-10-30T11:00:00");
      assertThat(entry.path("attempts").intValue()).isEqualTo(1);
      assertThat(entry.path("messageId").asString(""))
          .isEqualTo("<" + toBeke + "@samenspraak.voorbeeld.example>");
      assertThat(entry.path("text").isString()).isFalse();
    }

    @Test
    void byItselfHasTheTextOfTheMail() {
      Reply entry = beke.get("/api/notifications/" + toBeke);

      assertThat(entry.status()).isEqualTo(200);
      assertThat(entry.at("text"))
          .isEqualTo(
              service.mails(id, 2).stream()
                  .filter(mail -> mail.messageId().contains("wouter-beke"))
                  .map(ReceivedMail::text)
                  .findFirst()
                  .orElseThrow());
    }
  }

  @Nested
  class TheList {

    @Test
    void isNarrowedByRecipientStatusAndQuestion() {
      assertThat(list(operator, "").items()).hasSize(2);
      assertThat(list(operator, "&recipient=zuhal-demir&status=SENT").items()).hasSize(1);
      assertThat(list(operator, "&status=FAILED").items()).isEmpty();
      assertThat(operator.get("/api/notifications?question=bestaat-niet").items()).isEmpty();
      assertThat(operator.get("/api/notifications?recipient=zuhal-demir&size=200").items())
          .isNotEmpty()
          .allMatch(n -> n.path("recipient").asString("").equals("zuhal-demir"), "Demir's");
    }

    @Test
    void showsACabinetItsOwnOnly() {
      assertThat(list(beke, "").items())
          .hasSize(1)
          .allMatch(n -> n.path("recipient").asString("").equals("wouter-beke"), "Beke's");
    }

    @Test
    void hasEachEntryOnOnePageAlsoWhenTheyAreOfTheSameMoment() {
      service
          .wire()
          .publish(
              IntStream.rangeClosed(2, 6)
                  .mapToObj(n -> Fact.sample("coordination.coordinator-proposed.v1", id, n))
                  .toArray(Fact[]::new));
      awaitSent(12);

      List<String> ids =
          IntStream.range(0, 5)
              .mapToObj(page -> list(operator, "&size=3&page=" + page))
              .peek(reply -> assertThat(reply.json().path("total").intValue()).isEqualTo(12))
              .flatMap(reply -> reply.items().stream())
              .map(entry -> entry.path("id").asString(""))
              .toList();

      assertThat(ids).hasSize(12).doesNotHaveDuplicates();
      assertThat(ids.getFirst()).startsWith("question~" + id + "~").endsWith("~6");
      assertThat(ids.getLast()).startsWith("question~" + id + "~").endsWith("~1");
    }
  }

  @Nested
  class ARequestThatCannotBeHonoured {

    @Test
    void fromNobody() {
      refused(list(service.http(), ""), 401, "not-logged-in", "Authorization");
      refused(
          service.http().get("/api/notifications/" + toBeke),
          401,
          "not-logged-in",
          "Authorization");
      refused(
          service.http().post("/api/notifications/" + toBeke + "/resend"),
          401,
          "not-logged-in",
          "Authorization");
    }

    @Test
    void fromAnotherCabinet() {
      Http demir = service.http().as("cabinet:zuhal-demir");
      refused(list(demir, "&recipient=wouter-beke"), 403, "not-your-log", "recipient");
      refused(list(service.http().as("auditor"), ""), 403, "not-your-log", "recipient");
      refused(list(service.http().as("service:portal"), ""), 403, "not-your-log", "recipient");
      refused(demir.post("/api/notifications/" + toBeke + "/resend"), 403, "operator-only", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cabinet:zuhal-demir", "clerk", "service:question"})
    void fromAStrangerSoundsAsIfThereWereNothing(String stranger) {
      Reply there = service.http().as(stranger).get("/api/notifications/" + toBeke);
      Reply nowhere = service.http().as(stranger).get("/api/notifications/bestaat-niet");

      refused(there, 404, "not-found", "id");
      assertThat(((ObjectNode) there.json()).without("instance"))
          .isEqualTo(((ObjectNode) nowhere.json()).without("instance"));
    }

    @Test
    void aboutSomethingUnknown() {
      refused(operator.get("/api/notifications/bestaat-niet"), 404, "not-found", "id");
      refused(operator.post("/api/notifications/bestaat-niet/resend"), 404, "not-found", "id");
    }

    @ParameterizedTest
    @CsvSource({
      "status=BEZORGD, unknown-value, status",
      "size=0, invalid-paging, size",
      "size=201, invalid-paging, size",
      "page=-1, invalid-paging, page",
    })
    void inWordsThatMeanNothing(String query, String problem, String field) {
      refused(operator.get("/api/notifications?" + query), 400, problem, field);
    }
  }

  @Nested
  class ManyMailsBecauseOfOneCabinet {

    @Test
    void leaveOneByOneAfterTheFirstAndNoneIsLost() {
      service
          .wire()
          .publish(
              IntStream.rangeClosed(2, 61)
                  .mapToObj(n -> Fact.sample("coordination.contribution-requested.v1", id, n))
                  .map(asked -> asked.by("cabinet:" + id))
                  .toArray(Fact[]::new));
      await()
          .alias("all are noted")
          .atMost(Duration.ofSeconds(60))
          .until(() -> list(operator, "&size=1").json().path("total").intValue() == 2 + 60);

      await()
          .alias("the first have left")
          .atMost(Duration.ofSeconds(60))
          .until(() -> sent() >= 2 + 30);
      assertThat(sent()).isLessThan(2 + 60);
      assertThat(list(operator, "&status=FAILED").items()).isEmpty();
    }

    private int sent() {
      return list(operator, "&size=1&status=SENT").json().path("total").intValue();
    }
  }

  @Nested
  class Resending {

    private Reply resend(Http by) {
      return by.post("/api/notifications/" + toBeke + "/resend");
    }

    @Test
    void bringsTheMailAgainUnderAMessageIdOfItsOwn() {
      Reply due = resend(operator);

      assertThat(due.status()).as("%s", due).isEqualTo(200);
      List<ReceivedMail> mails = service.mails(id, 3);
      awaitSent(2);
      assertThat(mails)
          .extracting(ReceivedMail::messageId)
          .containsOnlyOnce(
              "<" + toBeke + "@samenspraak.voorbeeld.example>",
              "<" + toBeke + "~2@samenspraak.voorbeeld.example>");
    }

    @Test
    void isDoneOncePerIdempotencyKey() {
      Http keyed = operator.with("Idempotency-Key", "opnieuw-" + id);
      assertThat(resend(keyed).status()).isEqualTo(200);
      service.mails(id, 3);
      awaitSent(2);

      assertThat(resend(keyed).status()).isEqualTo(200);
      service.wire().publish(Fact.sample("coordination.contribution-requested.v1", id, 2));
      awaitSent(3);

      assertThat(service.mails(id)).hasSize(4);
      assertThat(operator.get("/api/notifications/" + toBeke).json().path("edition").intValue())
          .isEqualTo(2);
    }

    @Test
    void withAKeyThatStoodForAnotherRequestIsRefused() {
      Http keyed = operator.with("Idempotency-Key", "sleutel-" + id);
      assertThat(resend(keyed).status()).isEqualTo(200);
      service.mails(id, 3);

      Reply other =
          keyed.with("If-Match", "\"1\"").post("/api/notifications/" + toBeke + "/resend", "{}");

      refused(other, 422, "reused-idempotency-key", "Idempotency-Key");
    }

    @Test
    void basedOnAnOldStateIsRefused() {
      refused(resend(operator.with("If-Match", "\"1\"")), 412, "stale", "If-Match");
    }
  }
}
