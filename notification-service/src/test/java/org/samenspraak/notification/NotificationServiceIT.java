package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.service.Fact;

/** Facts come in over Kafka, mails arrive at a mail server. */
class NotificationServiceIT {
  private static final String DEMIR = "kabinet.demir@voorbeeld.example";
  private static final String BEKE = "kabinet.beke@voorbeeld.example";
  private static final String TITLE =
      "Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken";
  private static final String PLAN =
      "Nieuw Vlaams strategisch plan hulp- en dienstverlening aan gedetineerden en geïnterneerden";

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final String id = UUID.randomUUID().toString();

  private List<String> lines(int count) {
    return service.mails(id, count).stream().map(ReceivedMail::line).toList();
  }

  private ReceivedMail mailTo(String mailbox, int count) {
    return service.mails(id, count).stream()
        .filter(mail -> mail.to().contains(mailbox))
        .findFirst()
        .orElseThrow();
  }

  private ReceivedMail lastTo(String mailbox) {
    return service.mails(id).stream()
        .filter(mail -> mail.to().contains(mailbox))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Nested
  class ARoutedQuestion {

    private ReceivedMail beke() {
      service
          .wire()
          .publish(
              Fact.sample("question.filed.v1", id, 1),
              Fact.sample("coordination.opened.v1", id, 1));
      return mailTo(BEKE, 2);
    }

    @Test
    void isToldToBothCabinetsEachWithItsOwnNumber() {
      ReceivedMail beke = beke();

      assertThat(beke.subject()).isEqualTo("[Vraag 92] Nieuwe schriftelijke vraag – " + TITLE);
      assertThat(mailTo(DEMIR, 2).subject())
          .isEqualTo("[Vraag 148] Nieuwe schriftelijke vraag – " + TITLE);
      assertThat(beke.to()).isEqualTo("Kabinet Wouter Beke <" + BEKE + ">");
    }

    @Test
    void hasAMessageIdMadeOfQuestionRecipientAndWindowAndBelongsToTheThreadOfTheQuestion() {
      ReceivedMail beke = beke();

      assertThat(beke.messageId())
          .isEqualTo("<question~" + id + "~wouter-beke~1@samenspraak.voorbeeld.example>");
      assertThat(beke.references())
          .isEqualTo("<question-" + id + "@samenspraak.voorbeeld.example>")
          .isEqualTo(mailTo(DEMIR, 2).references());
    }

    @Test
    void saysThatItIsAutomaticAndWhoReadsTheAnswer() {
      ReceivedMail beke = beke();

      assertThat(beke.autoSubmitted()).isEqualTo("auto-generated");
      assertThat(beke.replyTo()).isEqualTo("Kabinet Zuhal Demir <" + DEMIR + ">");
      assertThat(mailTo(DEMIR, 2).replyTo()).isEqualTo("null");
      assertThat(mailTo(DEMIR, 2).text()).contains("antwoorden op deze mail worden niet gelezen");
    }

    @Test
    void isCompleteAsTextWithItsLinkOnce() {
      String text = beke().text();
      String link = RunningNotificationService.PORTAL + "/mijn/vragen/" + id;

      assertThat(text)
          .contains(
              TITLE,
              "Tegen maandag 30 november 2020\n",
              "Voorstel van coördinerend minister: Zuhal Demir",
              "Reden: Zuhal Demir coördineert het plan “",
              "U krijgt dit bericht omdat deze vraag is ingediend en uw minister een van de gevraagde ministers is.")
          .containsOnlyOnce(link)
          .containsOnlyOnce("http");
    }

    @Test
    void looksGoodWithoutAskingAnybodyForAnything() {
      String html = beke().html().replace('\u00a0', ' ');

      assertThat(html)
          .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
          .contains("<h1", TITLE, "maandag 30 november 2020", "Zuhal Demir")
          .doesNotContainPattern("src=|url\\(|<link|@import|<script|<form|<iframe")
          .containsOnlyOnce("href=")
          .containsOnlyOnce(
              "href=\"" + RunningNotificationService.PORTAL + "/mijn/vragen/" + id + "\"");
    }
  }

  @Nested
  class APartPassedOnToTheAdministration {
    private static final String ADMINISTRATION = "departement.welzijn@voorbeeld.example";

    @Test
    void isToldToTheAdministrationAndItsDraftToTheCabinet() {
      service
          .wire()
          .publish(
              Fact.sample("question.filed.v1", id, 1),
              Fact.sample("coordination.part-delegated.v1", id, 1),
              Fact.sample("coordination.delegation-returned.v1", id, 2),
              Fact.sample("coordination.delegation-ended.v1", id, 3));

      assertThat(lines(3))
          .containsExactlyInAnyOrder(
              ADMINISTRATION
                  + " [Vraag 92] Ontwerp gevraagd voor deelvraag 3 tegen 10 november 2020",
              BEKE + " [Vraag 92] Ontwerp klaar, deelvraag 3",
              ADMINISTRATION + " [Vraag 92] Ontwerp niet meer nodig, deelvraag 3");
      ReceivedMail asked =
          service.mails(id, 3).stream()
              .filter(mail -> mail.subject().contains("gevraagd"))
              .findFirst()
              .orElseThrow();
      assertThat(asked.to()).isEqualTo("Administratie bij Wouter Beke <" + ADMINISTRATION + ">");
      assertThat(asked.replyTo()).isEqualTo("Kabinet Wouter Beke <" + BEKE + ">");
      assertThat(asked.text())
          .contains(RunningNotificationService.PORTAL + "/mijn/vragen/" + id + "?deel=3");
    }
  }

  @Nested
  class EveryStep {

    @Test
    void isToldToWhomItConcerns() {
      service
          .wire()
          .publish(
              Fact.sample("question.filed.v1", id, 1),
              Fact.sample("coordination.opened.v1", id, 1),
              Fact.sample("coordination.coordinator-proposed.v1", id, 2),
              Fact.sample("coordination.agreement-recorded.v1", id, 3),
              Fact.sample("coordination.coordinator-appointed.v1", id, 4),
              Fact.sample("coordination.contribution-requested.v1", id, 5),
              Fact.sample("coordination.contribution-delivered.v1", id, 6),
              Fact.sample("coordination.contribution-returned.v1", id, 7),
              Fact.sample("coordination.contribution-accepted.v1", id, 8),
              Fact.sample("coordination.part-text-written.v1", id, 9),
              Fact.sample("coordination.finalised.v1", id, 10));

      assertThat(lines(13))
          .containsExactlyInAnyOrder(
              DEMIR + " [Vraag 148] Nieuwe schriftelijke vraag",
              BEKE + " [Vraag 92] Nieuwe schriftelijke vraag",
              DEMIR + " [Vraag 148] Ander voorstel van coördinerend minister",
              BEKE + " [Vraag 92] Ander voorstel van coördinerend minister",
              DEMIR + " [Vraag 148] Voorstel: Zuhal Demir coördineert",
              DEMIR + " [Vraag 148] U coördineert het antwoord",
              BEKE + " [Vraag 92] Zuhal Demir coördineert het antwoord",
              BEKE + " [Vraag 92] Bijdrage gevraagd tegen 19 november 2020, deelvragen 3 en 6",
              DEMIR + " [Vraag 148] Bijdrage ontvangen, deelvraag 6",
              BEKE + " [Vraag 92] Bijdrage teruggestuurd, deelvraag 6",
              BEKE + " [Vraag 92] Bijdrage aanvaard, deelvraag 6",
              DEMIR + " [Vraag 148] Antwoord definitief",
              BEKE + " [Vraag 92] Antwoord definitief");
      assertThat(service.mails(id))
          .extracting(ReceivedMail::references)
          .containsOnly("<question-" + id + "@samenspraak.voorbeeld.example>");
    }

    @Test
    void ofAnActionIsToldToCoordinatorLeadAndContributors() {
      service
          .wire()
          .publish(
              Fact.sample("action.added.v1", id, 1),
              Fact.sample("action.status-changed.v1", id, 2));

      assertThat(lines(7))
          .containsExactlyInAnyOrder(
              BEKE + " [Actie] U trekt: Voorbeeldactie",
              "kabinet.weyts@voorbeeld.example [Actie] U werkt mee: Voorbeeldactie",
              "kabinet.crevits@voorbeeld.example [Actie] U werkt mee: Voorbeeldactie",
              DEMIR + " [Actie] Lopend: Voorbeeldactie",
              BEKE + " [Actie] Lopend: Voorbeeldactie",
              "kabinet.weyts@voorbeeld.example [Actie] Lopend: Voorbeeldactie",
              "kabinet.crevits@voorbeeld.example [Actie] Lopend: Voorbeeldactie");
      assertThat(mailTo(DEMIR, 7).text())
          .contains("Status: lopend (10 %)", "Reden: Voorbeeld van een verantwoording.")
          .containsPattern("http://portaal.example/mijn/plannen/plan-2020-2025-\\S+");
    }

    @Test
    void anActionGetsAnotherLeadMinistryAndBothAreTold() {
      service
          .wire()
          .publish(Fact.sample("action.added.v1", id, 1), Fact.sample("action.edited.v1", id, 2));

      assertThat(lines(7))
          .containsExactlyInAnyOrder(
              BEKE + " [Actie] U trekt: Voorbeeldactie",
              "kabinet.weyts@voorbeeld.example [Actie] U werkt mee: Voorbeeldactie",
              "kabinet.crevits@voorbeeld.example [Actie] U werkt mee: Voorbeeldactie",
              DEMIR + " [Actie] Andere trekker: Voorbeeldactie",
              BEKE + " [Actie] Andere trekker: Voorbeeldactie",
              "kabinet.weyts@voorbeeld.example [Actie] Andere trekker: Voorbeeldactie",
              "kabinet.crevits@voorbeeld.example [Actie] Andere trekker: Voorbeeldactie");
      assertThat(mailTo(DEMIR, 7).text())
          .contains(
              "Uw kabinet trekt voortaan de actie “Voorbeeldactie” bij doelstelling 2.",
              "Klaar tegen: 30 juni 2022 (voordien: 31 december 2021)");
      assertThat(lastTo(BEKE).text())
          .contains(
              "Uw kabinet trekt niet langer", "dat doet voortaan het kabinet van Zuhal Demir");
    }

    @Test
    void anApprovalOfAPlanIsToldToEverybodyWithAPartInIt() {
      String action = UUID.randomUUID().toString();
      String sampleId = "plan-2020-2025-hulp-dienstverlening-gedetineerden-geinterneerden";
      service.wire().publish(Fact.sample("plan.drafted.v1", id, 1));
      service.wire().publish(Fact.sample("action.added.v1", action, 1).replacing(sampleId, id));
      service
          .wire()
          .publish(Fact.sample("action.status-changed.v1", action, 2).replacing(sampleId, id));
      service.mails(action, 7);

      service.wire().publish(Fact.sample("plan.approved.v1", id, 2));

      assertThat(lines(5))
          .hasSize(5)
          .containsOnlyOnce(DEMIR + " [Plan] Ontwerp")
          .filteredOn(line -> line.endsWith("[Plan] Principieel goedgekeurd"))
          .hasSize(4);
      ReceivedMail beke = mailTo(BEKE, 5);
      assertThat(beke.subject()).endsWith(PLAN);
      assertThat(beke.references()).isEqualTo("<plan-" + id + "@samenspraak.voorbeeld.example>");
      assertThat(beke.text())
          .contains("op 13 november 2020 principieel goedgekeurd", "VR voorbeeld");
    }
  }

  @Nested
  class AFactThatComesAgain {

    @Test
    void isNotToldAgain() {
      Fact filed = Fact.sample("question.filed.v1", id, 1);
      Fact opened = Fact.sample("coordination.opened.v1", id, 1);
      service.wire().publish(filed, opened);
      service.mails(id, 2);

      service.wire().publish(filed, opened, opened, filed, opened);
      service.wire().publish(Fact.sample("coordination.contribution-requested.v1", id, 2), opened);
      service.wire().publish(Fact.sample("coordination.contribution-returned.v1", id, 3));

      assertThat(lines(4))
          .containsExactlyInAnyOrder(
              DEMIR + " [Vraag 148] Nieuwe schriftelijke vraag",
              BEKE + " [Vraag 92] Nieuwe schriftelijke vraag",
              BEKE + " [Vraag 92] Bijdrage gevraagd tegen 19 november 2020, deelvragen 3 en 6",
              BEKE + " [Vraag 92] Bijdrage teruggestuurd, deelvraag 6");
      assertThat(service.http().as("operator").get("/api/notifications?question=" + id).at("total"))
          .isEqualTo("4");
    }
  }

  @Nested
  class AnAnswerThatCrossesAnother {

    @Test
    void isToldToTheCoordinatorAndThatItIsOverToAll() {
      service
          .wire()
          .publish(
              Fact.sample("question.filed.v1", id, 1),
              Fact.sample("question.answer-not-filed.v1", id, 2),
              Fact.sample("coordination.closed.v1", id, 1));

      assertThat(lines(3))
          .containsExactlyInAnyOrder(
              DEMIR + " [Vraag 148] Antwoord niet ingediend",
              DEMIR + " [Vraag 148] Coördinatie afgesloten",
              BEKE + " [Vraag 92] Coördinatie afgesloten");
    }
  }

  @Nested
  class AFactThatComesTooEarly {

    @Test
    void waitsForTheFilingAndForTheRegisterAndIsThenTold() {
      RunningNotificationService.EarlyFacts early = service.early();

      assertThat(early.waitedFor())
          .hasSize(2)
          .allMatch(reason -> reason.startsWith("NOT_YET: "), "no alarm");
      assertThat(early.toldMeanwhile()).isZero();
      assertThat(service.mails(early.questionId(), 2))
          .extracting(ReceivedMail::line)
          .containsExactlyInAnyOrder(
              DEMIR + " [Vraag 148] Nieuwe schriftelijke vraag",
              BEKE + " [Vraag 92] Nieuwe schriftelijke vraag");
    }

    @Test
    void letsLaterFactsOfItsQuestionWaitSoThatTheirOrderIsKept() {
      service
          .wire()
          .publish(
              Fact.sample("coordination.opened.v1", id, 1),
              Fact.sample("coordination.contribution-requested.v1", id, 2),
              Fact.sample("coordination.finalised.v1", id, 3));
      service.wire().publish(Fact.sample("question.filed.v1", id, 1));

      assertThat(lines(5)).hasSize(5);
    }
  }
}
