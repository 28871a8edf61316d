package org.samenspraak.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.views.OpenAgendas;
import org.samenspraak.testsupport.service.Fact;

/** What is asked and stays away is reminded of; what came in time is not. */
class AgendaIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final MinisterId BEKE = new MinisterId("wouter-beke");

  private final RunningNotificationService service = RunningNotificationService.shared();
  private final String id = UUID.randomUUID().toString();

  @BeforeEach
  void aQuestionIsCoordinated() {
    service.wire().publish(Fact.sample("question.filed.v1", id, 1));
    service.wire().publish(Fact.sample("coordination.opened.v1", id, 1));
    service.wire().publish(Fact.sample("coordination.coordinator-appointed.v1", id, 2));
  }

  /** Five working days before the ninth are over on the morning of the service's clock. */
  private Fact asked() {
    return Fact.sample("coordination.contribution-requested.v1", id, 3)
        .replacing("2020-11-19", "2020-11-09");
  }

  private List<ReceivedMail> mailsThatSay(String words) {
    return service.mails(id).stream().filter(mail -> mail.line().contains(words)).toList();
  }

  private List<Integer> awaited() {
    return service
        .bean(OpenAgendas.class)
        .find(new QuestionId(id))
        .map(agenda -> agenda.partsAwaitedOf(BEKE))
        .orElse(List.of());
  }

  @Test
  void aContributionThatStaysAwayIsRemindedOfOnceBeforeItsDay() {
    service.wire().publish(asked());
    service.wire().publish(asked());

    await().atMost(PATIENCE).until(() -> !mailsThatSay("Herinnering").isEmpty());
    ReceivedMail reminder = mailsThatSay("Herinnering").getFirst();

    assertThat(reminder.line())
        .contains("Herinnering: bijdrage gevraagd tegen 9 november 2020, deelvragen 3 en 6");
    assertThat(reminder.text())
        .contains("wacht op uw bijdrage aan deelvragen 3 en 6 van vraag nr. 92")
        .contains("nog 5 werkdagen");
    assertThat(mailsThatSay("Herinnering")).hasSize(1);
  }

  @Test
  void whatWasDeliveredInTimeIsNotAwaitedAnyMore() {
    service.wire().publish(asked());
    await().atMost(PATIENCE).until(() -> awaited().equals(List.of(3, 6)));

    service.wire().publish(Fact.sample("coordination.contribution-delivered.v1", id, 4));

    await().atMost(PATIENCE).until(() -> awaited().size() == 1);
  }
}
