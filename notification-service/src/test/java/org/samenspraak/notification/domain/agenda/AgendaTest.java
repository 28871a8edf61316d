package org.samenspraak.notification.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.AgendaEvent.AnswerOverdue;
import org.samenspraak.contracts.AgendaEvent.ChoiceOverdue;
import org.samenspraak.contracts.AgendaEvent.ContributionDue;
import org.samenspraak.contracts.AgendaEvent.ContributionOverdue;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.workingdays.Brussels;

/**
 * Demir coordinates question 148/92 and asks contributions of Beke, in November 2020; the eleventh
 * is a holiday.
 */
class AgendaTest {

  private static final QuestionId QUESTION = new QuestionId("q1");
  private static final MinisterId DEMIR = new MinisterId("zuhal-demir");
  private static final MinisterId BEKE = new MinisterId("wouter-beke");
  private static final LocalDate ASKED = LocalDate.of(2020, 11, 2);
  private static final LocalDate DUE = LocalDate.of(2020, 11, 19);

  private final Agenda agenda = Agenda.of(QUESTION, "FLEMISH_ADMIN 2020-1");

  /** What is said, woken each time when it asks for it, up to that day. */
  private List<String> saidThrough(LocalDate last) {
    List<String> said = new ArrayList<>();
    Instant end = Brussels.at(last, Agenda.HOUR);
    @Nullable Wake wake = agenda.wakeOn();
    while (wake != null && !wake.at().isAfter(end)) {
      agenda.wake(wake, wake.at());
      said.addAll(said(wake.at()));
      wake = agenda.wakeOn();
    }
    return said;
  }

  private List<String> said(Instant at) {
    List<Event> events = agenda.raisedEvents();
    var _ = agenda.takeRaised();
    return events.stream().map(event -> Brussels.dateOf(at) + " " + inShort(event)).toList();
  }

  private static String inShort(Event event) {
    return switch (event) {
      case ContributionDue due -> due.minister() + " " + due.parts() + " in " + due.workingDays();
      case ContributionOverdue late ->
          "%s %s late %d%s"
              .formatted(
                  late.minister(),
                  late.parts(),
                  late.workingDays(),
                  late.escalated() ? ", escalated" : "");
      case ChoiceOverdue choice -> "nobody chosen for " + choice.workingDays();
      case AnswerOverdue answer -> "answer %d late".formatted(answer.number());
      default -> throw new AssertionError(event);
    };
  }

  @Test
  void aContributionIsRemindedOfThreeTimesAndIsThenLateAndEscalated() {
    agenda.ask(BEKE, List.of(6, 2), DEMIR, DUE, ASKED);

    assertThat(saidThrough(LocalDate.of(2021, 1, 31)))
        .containsExactly(
            "2020-11-12 wouter-beke [2, 6] in 5",
            "2020-11-17 wouter-beke [2, 6] in 2",
            "2020-11-19 wouter-beke [2, 6] in 0",
            "2020-11-20 wouter-beke [2, 6] late 1",
            "2020-11-24 wouter-beke [2, 6] late 3, escalated");
    assertThat(agenda.wakeOn()).as("it has said all").isNull();
  }

  @Test
  void remindersAreSentAtSevenInTheMorningInBrussels() {
    agenda.ask(BEKE, List.of(6), DEMIR, DUE, ASKED);

    assertThat(agenda.wakeOn())
        .isEqualTo(new Wake("reminder", Instant.parse("2020-11-12T06:00:00Z")));
  }

  @Test
  void whatWasDeliveredDeclinedOrCancelledIsNotRemindedOf() {
    agenda.ask(BEKE, List.of(2, 6, 9), DEMIR, DUE, ASKED);
    assertThat(saidThrough(LocalDate.of(2020, 11, 12)))
        .containsExactly("2020-11-12 wouter-beke [2, 6, 9] in 5");

    agenda.settle(BEKE, List.of(2, 6));

    assertThat(agenda.partsAwaitedOf(BEKE)).containsExactly(9);
    assertThat(saidThrough(LocalDate.of(2020, 11, 17)))
        .containsExactly("2020-11-17 wouter-beke [9] in 2");
    agenda.release(List.of(9));
    assertThat(agenda.wakeOn()).isNull();
  }

  @Test
  void whatIsSentBackHasItsNewDay() {
    agenda.ask(BEKE, List.of(6), DEMIR, DUE, ASKED);
    agenda.settle(BEKE, List.of(6));
    agenda.ask(BEKE, List.of(6), DEMIR, LocalDate.of(2020, 11, 24), LocalDate.of(2020, 11, 18));

    assertThat(saidThrough(LocalDate.of(2020, 11, 24)))
        .containsExactly("2020-11-20 wouter-beke [6] in 2", "2020-11-24 wouter-beke [6] in 0");
  }

  @Test
  void aServiceThatWasAwaySaysOnlyHowItIsNow() {
    agenda.ask(BEKE, List.of(6), DEMIR, DUE, ASKED);

    Instant back = Instant.parse("2020-11-18T09:00:00Z");
    agenda.wake(new Wake("reminder", Instant.parse("2020-11-12T06:00:00Z")), back);

    assertThat(said(back)).containsExactly("2020-11-18 wouter-beke [6] in 1");
    assertThat(saidThrough(DUE)).containsExactly("2020-11-19 wouter-beke [6] in 0");
  }

  @Test
  void aDayThatIsNoWorkingDayIsRemindedOfOnTheLastOneBefore() {
    agenda.ask(BEKE, List.of(6), DEMIR, LocalDate.of(2020, 11, 22), ASKED);

    assertThat(saidThrough(LocalDate.of(2020, 11, 23)))
        .containsExactly(
            "2020-11-13 wouter-beke [6] in 5",
            "2020-11-18 wouter-beke [6] in 2",
            "2020-11-20 wouter-beke [6] in 0",
            "2020-11-23 wouter-beke [6] late 1");
  }

  @Test
  void nothingIsAwaitedOfAClosedCoordinationUntilItIsReopened() {
    agenda.ask(BEKE, List.of(6), DEMIR, DUE, ASKED);
    agenda.closeCoordination();
    assertThat(agenda.wakeOn()).isNull();
    assertThat(agenda.partsAwaitedOf(BEKE)).isEmpty();

    agenda.reopenCoordination();
    assertThat(agenda.partsAwaitedOf(BEKE)).containsExactly(6);
  }

  @Test
  void whileNobodyCoordinatesAnyMoreNobodyIsRemindedOfContributions() {
    agenda.ask(BEKE, List.of(6), DEMIR, DUE, ASKED);
    agenda.choose(LocalDate.of(2020, 11, 12));

    assertThat(saidThrough(LocalDate.of(2020, 11, 19)))
        .containsExactly("2020-11-19 nobody chosen for 5");

    agenda.appoint(DEMIR);
    Instant now = Brussels.at(LocalDate.of(2020, 11, 20), Agenda.HOUR);
    agenda.wake(Objects.requireNonNull(agenda.wakeOn()), now);
    assertThat(said(now)).containsExactly("2020-11-20 wouter-beke [6] late 1");
  }

  @Test
  void whenNobodyIsChosenForFiveWorkingDaysItIsSaidOnce() {
    agenda.choose(LocalDate.of(2020, 10, 29));

    assertThat(saidThrough(LocalDate.of(2020, 12, 31)))
        .as("the second of November is a day off of the Flemish administration")
        .containsExactly("2020-11-06 nobody chosen for 5");
  }

  @Test
  void onceSomebodyIsAppointedNobodyHasToChoose() {
    agenda.choose(LocalDate.of(2020, 10, 29));
    agenda.appoint(DEMIR);

    assertThat(agenda.wakeOn()).isNull();
    assertThat(agenda.awaitsChoice()).isFalse();
  }

  @Test
  void anAnswerThatIsNotThereInTimeIsLateUntilItIsFiled() {
    agenda.expectAnswer(DEMIR, 148, LocalDate.of(2020, 11, 30), ASKED);
    agenda.expectAnswer(BEKE, 92, LocalDate.of(2020, 11, 30), ASKED);
    agenda.renumber(DEMIR, 149);
    agenda.expectNoAnswer(BEKE);

    assertThat(saidThrough(LocalDate.of(2020, 12, 31)))
        .containsExactly("2020-12-01 answer 149 late");
    assertThat(agenda.awaitsAnswerOf(DEMIR)).isTrue();
  }

  @Test
  void anAnswerWhoseTermIsCountedAnewIsLateAfterTheNewDay() {
    agenda.expectAnswer(DEMIR, 148, LocalDate.of(2020, 11, 30), ASKED);
    agenda.expectAnswer(DEMIR, 148, LocalDate.of(2020, 12, 4), ASKED);

    assertThat(saidThrough(LocalDate.of(2020, 12, 31)))
        .containsExactly("2020-12-07 answer 148 late");
  }

  @Test
  void ofAQuestionThatEndedNothingIsAwaitedUntilThatIsUndone() {
    agenda.expectAnswer(DEMIR, 148, LocalDate.of(2020, 11, 30), ASKED);
    agenda.ask(BEKE, List.of(6), DEMIR, DUE, ASKED);
    agenda.end();
    assertThat(agenda.wakeOn()).isNull();

    agenda.reinstate();
    assertThat(agenda.wakeOn()).isNotNull();
  }
}
