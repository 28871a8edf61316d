package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Who wants to be told otherwise is told otherwise; assignments come at once all the same. */
class PreferencesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Instant AT = Instant.parse("2020-10-29T10:00:00Z");
  private static final String DIGESTS =
      """
      {"alsoTo": ["voorbeeld.twee@voorbeeld.example"], "reminders": "DIGEST",
       "questionNews": "DIGEST", "planNews": "OFF", "digestHour": 7}
      """;

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final MailingCommands mailings = service.bean(MailingCommands.class);
  private final String id = UUID.randomUUID().toString();
  private final String slug = "voorbeeld-" + id;
  private final String address = "/api/preferences/" + slug;
  private final Recipient cabinet =
      Recipient.of(new Cabinet(new MinisterId(slug), "Voorbeeld", "kabinet@voorbeeld.example"));

  @BeforeEach
  void theQuestionIsKnown() {
    service.wire().publish(Fact.sample("question.filed.v1", id, 1));
    service.wire().publish(Fact.sample("coordination.opened.v1", id, 1));
    service.mails(id, 2);
  }

  private Reply choose(String body) {
    return service.http().as("cabinet:" + slug).put(address, body);
  }

  private Entry entry(int n, String type, String data) {
    String row = type + "/CONTRIBUTOR";
    String cause = "coordination/" + id + "/" + n;
    return new Entry(cause, type, row, "question/" + id, AT.plusSeconds(n), data.formatted(id));
  }

  private Entry accepted() {
    return entry(
        2,
        "coordination.contribution-accepted.v1",
        """
        {"questionId": "%s", "part": 6, "minister": "wouter-beke", "coordinator": "zuhal-demir", "version": 1}
        """);
  }

  private Entry asked() {
    return entry(
        3,
        "coordination.contribution-requested.v1",
        """
        {"questionId": "%s", "parts": [2], "minister": "wouter-beke",
         "coordinator": "zuhal-demir", "due": "2020-11-19", "noteConfidential": false}
        """);
  }

  private void gather(Entry entry) {
    mailings.gather(
        cabinet,
        "question/" + id,
        new QuestionId(id),
        entry,
        new Cause.Once(Actor.parse("service:notification"), AT, "tell:" + entry.cause()),
        Instant.now().plusSeconds(1),
        () -> Instant.EPOCH);
  }

  private List<ReceivedMail> mails() {
    return service.mails(id).stream().filter(mail -> mail.messageId().contains(slug)).toList();
  }

  private Mailing digest() {
    return mailings.get("digest~" + slug);
  }

  @Test
  void newsIsPutAsideForTheMorningAndThenComesInOneMail() {
    assertThat(choose(DIGESTS).status()).isEqualTo(200);
    gather(accepted());

    await()
        .atMost(PATIENCE)
        .until(() -> mailings.get("question~" + id + "~" + slug).nextLookAt() == null);
    assertThat(mails()).isEmpty();
    assertThat(digest().wakeOn())
        .as("after the weekend and All Souls' Day")
        .extracting("at")
        .isEqualTo(Instant.parse("2020-11-03T06:00:00Z"));

    mailings.collect(
        cabinet,
        List.of(),
        new Cause.Once(Actor.parse("service:notification"), AT, "the morning has come " + id),
        AT);
    await().atMost(PATIENCE).until(() -> !mails().isEmpty());

    assertThat(
            service
                .http()
                .as("operator")
                .get("/api/notifications?recipient=%s&question=%s".formatted(slug, id))
                .items())
        .as("stands in the log of the question that it is about")
        .hasSize(1);
    ReceivedMail mail = mails().getFirst();
    assertThat(mail.line()).contains("Overzicht van", "1 melding");
    assertThat(mail.text())
        .contains("Sinds het vorige overzicht:", "aanvaardde uw bijdrage aan deelvraag 6")
        .contains("Meldingen instellen: " + RunningNotificationService.PORTAL + "/mijn/meldingen");
  }

  @Test
  void anAssignmentComesAtOnceAndTakesTheNewsAlong() {
    choose(DIGESTS);
    gather(accepted());
    gather(asked());

    await().atMost(PATIENCE).until(() -> !mails().isEmpty());

    assertThat(mails().getFirst().line()).contains("Bijdrage gevraagd");
    assertThat(mails().getFirst().text()).contains("Ook gebeurd:", "Bijdrage aanvaard");
    assertThat(service.http().as("operator").get("/api/notifications?recipient=" + slug).items())
        .hasSize(1);
  }

  @Test
  void whatIsCancelledAtOnceIsNotAskedAlsoOfWhoWantsNoNews() {
    choose(DIGESTS.replace("\"questionNews\": \"DIGEST\"", "\"questionNews\": \"OFF\""));
    gather(asked());
    gather(
        entry(
            4,
            "coordination.contribution-cancelled.v1",
            """
            {"questionId": "%s", "parts": [2], "minister": "wouter-beke", "coordinator": "zuhal-demir"}
            """));

    await()
        .atMost(PATIENCE)
        .until(() -> mailings.get("question~" + id + "~" + slug).nextLookAt() == null);

    assertThat(service.http().as("operator").get("/api/notifications?recipient=" + slug).items())
        .isEmpty();
  }

  @Test
  void whatIsNotWantedIsNotSaidAlongNorLoggedAsTold() {
    choose(DIGESTS.replace("\"questionNews\": \"DIGEST\"", "\"questionNews\": \"OFF\""));
    gather(accepted());
    gather(asked());

    await().atMost(PATIENCE).until(() -> !mails().isEmpty());

    assertThat(mails().getFirst().text()).doesNotContain("Ook gebeurd:");
    assertThat(
            service
                .http()
                .as("operator")
                .get("/api/notifications?recipient=" + slug)
                .items()
                .getFirst()
                .path("told"))
        .hasSize(1);
  }

  @Test
  void whoPausesGetsItAfterThePauseAndWhoEndsItAtTheNextHour() {
    String pause =
        DIGESTS.replace("}", ", \"pauseFrom\": \"2020-10-30\", \"pauseThrough\": \"2020-11-08\"}");
    choose(pause);
    gather(accepted());
    await()
        .atMost(PATIENCE)
        .until(() -> mailings.get("question~" + id + "~" + slug).nextLookAt() == null);
    assertThat(digest().wakeOn()).extracting("at").isEqualTo(Instant.parse("2020-11-09T06:00:00Z"));

    choose(DIGESTS);

    assertThat(digest().wakeOn()).extracting("at").isEqualTo(Instant.parse("2020-11-03T06:00:00Z"));
  }

  @Test
  void whoNeverChoseReadsWhatHoldsForEverybody() {
    Reply reply = service.http().as("cabinet:" + slug).get(address);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.at("reminders")).isEqualTo("INSTANT");
    assertThat(reply.json().path("digestHour").intValue()).isEqualTo(8);
    assertThat(choose(DIGESTS).at("planNews")).isEqualTo("OFF");
    assertThat(service.http().as("cabinet:" + slug).get(address).at("questionNews"))
        .isEqualTo("DIGEST");
  }

  @Test
  void whoeverChoosesReadsWhereTheMailsGo() {
    assertThat(mailboxOf("cabinet:wouter-beke", "wouter-beke"))
        .isEqualTo("kabinet.beke@voorbeeld.example");
    assertThat(mailboxOf("cabinet:" + slug, slug)).as("of no cabinet").isNull();
    assertThat(mailboxOf("asker:niemand", "asker~niemand")).as("of no member").isNull();
  }

  private @Nullable String mailboxOf(String actor, String key) {
    return service
        .http()
        .as(actor)
        .get("/api/preferences/" + key)
        .json()
        .path("mailbox")
        .stringValue(null);
  }

  @Test
  void eachIsAskedOnlyAboutWhatTheTableEverTellsThem() {
    assertThat(kinds("cabinet:" + slug, slug))
        .containsExactly("REMINDERS", "QUESTION_NEWS", "PLAN_NEWS");
    assertThat(kinds("asker:voorbeeld", "asker~voorbeeld")).containsExactly("QUESTION_NEWS");
    assertThat(kinds("clerk", "clerk")).containsExactly("QUESTION_NEWS");
    assertThat(kinds("secretariat", "secretariat")).containsExactly("REMINDERS");
  }

  private List<String> kinds(String actor, String recipient) {
    return service
        .http()
        .as(actor)
        .get("/api/preferences/" + recipient)
        .json()
        .path("kinds")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  @Test
  void aWrongAddressIsNotSaved() {
    for (String wrong :
        List.of("kabinet", "kabinet@", "a b@voorbeeld.be", "kabinet@voorbeeld", "a@b.be,c@d.be")) {
      Reply reply = choose(DIGESTS.replace("voorbeeld.twee@voorbeeld.example", wrong));

      assertThat(reply.status()).as(wrong).isEqualTo(400);
      assertThat(reply.problem()).as(wrong).isEqualTo("invalid-mailbox");
      assertThat(reply.at("field")).as(wrong).isEqualTo("alsoTo[0]");
    }
    assertThat(service.http().as("cabinet:" + slug).get(address).json().path("alsoTo")).isEmpty();
  }

  @Test
  void aPauseThatEndsBeforeItBeginsIsRefused() {
    Reply reply =
        choose(
            DIGESTS.replace(
                "}", ", \"pauseFrom\": \"2020-11-08\", \"pauseThrough\": \"2020-11-01\"}"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.problem()).isEqualTo("invalid-pause");
    assertThat(reply.at("field")).isEqualTo("pauseThrough");
  }

  @Test
  void nobodyChoosesForAnother() {
    Reply reply = service.http().as("cabinet:zuhal-demir").put(address, DIGESTS);

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.problem()).isEqualTo("not-your-preferences");
  }
}
