package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.service.Fact;

/**
 * Without a story clock a question is filed today, also to somebody who is a minister no longer:
 * Wouter Beke left in 2022, Zuhal Demir is in the government of 2024.
 */
class FormerMinisterIT {
  private static final Instant TODAY = Instant.parse("2026-11-22T09:00:00Z");
  private static final String DEMIR = "kabinet.demir-2024@voorbeeld.example";
  private static final String BEKE = "kabinet.beke@voorbeeld.example";

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final String id = UUID.randomUUID().toString();

  @Nested
  class AQuestionOfToday {

    @Test
    void isToldToTheLastCabinetOfWhoLeftAndToThePresentOneOfWhoStayed() {
      service.wire().publish(governmentOf2024());
      service
          .wire()
          .publish(
              today("question.filed.v1", 1),
              today("coordination.opened.v1", 1),
              today("coordination.contribution-requested.v1", 2),
              today("coordination.contribution-delivered.v1", 3));

      assertThat(service.mails(id, 4))
          .extracting(ReceivedMail::line)
          .containsExactlyInAnyOrder(
              DEMIR + " [Vraag 148] Nieuwe schriftelijke vraag",
              BEKE + " [Vraag 92] Nieuwe schriftelijke vraag",
              BEKE + " [Vraag 92] Bijdrage gevraagd tegen 19 november 2020, deelvragen 3 en 6",
              DEMIR + " [Vraag 148] Bijdrage ontvangen, deelvraag 6");
    }
  }

  private Fact today(String type, long sequence) {
    return Fact.sample(type, id, sequence).at(TODAY.plusSeconds(sequence));
  }

  private static Fact governmentOf2024() {
    String json =
        """
        {"governmentId": "diependaele-2024", "name": "Regering-Diependaele", "from": "2024-09-30", "mandates": [
          {"minister": "zuhal-demir", "name": "Zuhal Demir", "formOfAddress": "mevrouw", "title": "voorbeeld",
           "titleConfirmed": false, "competences": [], "organisationCode": "OVO999001", "administrations": [], "from": "2024-09-30", "mailbox": "%s"}]}
        """
            .formatted(DEMIR);
    return Fact.of("government.recorded.v1", "diependaele-2024", 1, json);
  }
}
