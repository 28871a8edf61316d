package org.samenspraak.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.samenspraak.plan.domain.ActionStatus.DELAYED;
import static org.samenspraak.plan.domain.ActionStatus.DONE;
import static org.samenspraak.plan.domain.ActionStatus.DROPPED;
import static org.samenspraak.plan.domain.ActionStatus.MOVED;
import static org.samenspraak.plan.domain.ActionStatus.PLANNED;
import static org.samenspraak.plan.domain.ActionStatus.RUNNING;
import static org.samenspraak.plan.domain.Prison.APPROVED;
import static org.samenspraak.plan.domain.Prison.BEKE;
import static org.samenspraak.plan.domain.Prison.COORDINATOR;
import static org.samenspraak.plan.domain.Prison.DEMIR;
import static org.samenspraak.plan.domain.Prison.LATER;
import static org.samenspraak.plan.domain.Prison.LEAD;
import static org.samenspraak.plan.domain.Prison.TRAINING;
import static org.samenspraak.plan.domain.Prison.WEYTS;
import static org.samenspraak.plan.domain.Prison.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;

class ActionTest {
  private static final String WHY = "Voorbeeld van een verantwoording.";

  private static Refusal refused(ThrowingCallable attempt) {
    return catchThrowableOfType(Refusal.class, attempt);
  }

  private static StatusChange to(ActionStatus status, Integer percentage, LocalDate on) {
    return new StatusChange(status, percentage, WHY, on);
  }

  @Nested
  class Adding {
    private final Plan plan = Prison.plan();

    private Refusal adding(NewAction action) {
      return refused(
          () -> Action.add(new ActionId("a-1"), plan, action, by(COORDINATOR, APPROVED)));
    }

    private NewAction with(int objective, List<MinisterId> contributors, String dueOn) {
      return new NewAction(
          objective,
          "Voorbeeldactie",
          BEKE,
          contributors,
          LocalDate.parse(dueOn),
          TRAINING.details());
    }

    @Test
    void isAFactThatNamesWhoLeadsAndWhoHelps() {
      Action action = Action.add(new ActionId("a-1"), plan, TRAINING, by(COORDINATOR, APPROVED));

      assertThat(action.raisedEvents())
          .containsExactly(
              new ActionEvent.Added(
                  new ActionId("a-1"),
                  plan.planId(),
                  DEMIR,
                  2,
                  "Voorbeeldactie",
                  BEKE,
                  List.of(WEYTS),
                  TRAINING.dueOn()));
      assertThat(action.history())
          .containsExactly(
              new StatusEntry(PLANNED, 0, "Toegevoegd aan het plan.", APPROVED, COORDINATOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, "plan:wouter-beke", "clerk", "secretariat", "operator"})
    void isForTheCoordinatorOfThePlan(String somebodyElse) {
      assertThat(
              refused(() ->
                      Action.add(new ActionId("a-1"), plan, TRAINING, by(somebodyElse, APPROVED)))
                  .kind())
          .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void needsAnObjectiveOfThePlan(int objective) {
      Refusal refusal = adding(with(objective, List.of(), "2021-12-31"));

      assertThat(refusal.field()).isEqualTo("objective");
      assertThat(refusal.expected()).isEqualTo("1 tot en met 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2026-01-01"})
    void isDueWithinThePeriodOfThePlan(String outside) {
      assertThat(adding(with(1, List.of(), outside)).type()).isEqualTo("due-outside-period");
    }

    @Test
    void namesEachMinisterOnce() {
      assertThat(adding(with(1, List.of(BEKE), "2021-12-31")).field()).isEqualTo("contributors[0]");
      assertThat(adding(with(1, List.of(WEYTS, DEMIR, WEYTS), "2021-12-31")).field())
          .isEqualTo("contributors[2]");
    }
  }

  @Nested
  class Editing {
    private final Plan plan = Prison.plan();
    private final Action action = Prison.training();

    private static NewAction of(int objective, MinisterId lead, List<MinisterId> contributors) {
      return new NewAction(
          objective,
          "Voorbeeldactie",
          lead,
          contributors,
          TRAINING.dueOn(),
          new ActionDetails("Voorbeeld van een omschrijving.", null, null, null));
    }

    private static ActionEvent.Contents told(
        int objective, MinisterId lead, List<MinisterId> contributors, String description) {
      return new ActionEvent.Contents(
          objective,
          "Voorbeeldactie",
          lead,
          contributors,
          TRAINING.dueOn(),
          description,
          null,
          null,
          null);
    }

    private Refusal editing(NewAction wanted, String actor) {
      return refused(() -> action.edit(plan, wanted, WHY, by(actor, LATER)));
    }

    @Test
    void givesItAnotherLeadMinistryInAFactThatNamesBoth() {
      action.edit(plan, of(1, DEMIR, List.of(BEKE)), WHY, by(COORDINATOR, LATER));

      assertThat(action.raisedEvents())
          .containsExactly(
              new ActionEvent.Edited(
                  new ActionId("a-1"),
                  plan.planId(),
                  plan.title(),
                  DEMIR,
                  told(2, BEKE, List.of(WEYTS), null),
                  told(1, DEMIR, List.of(BEKE), "Voorbeeld van een omschrijving."),
                  WHY));
      assertThat(action.lead()).isEqualTo(DEMIR);
      assertThat(action.now().status()).isEqualTo(PLANNED);
    }

    @Test
    void letsTheNewLeadSayHowItStandsAndNotTheFormerOne() {
      action.edit(plan, of(1, WEYTS, List.of()), WHY, by(COORDINATOR, LATER));

      Refusal former = refused(() -> action.changeStatus(to(RUNNING, 10, LATER), by(LEAD, LATER)));
      action.changeStatus(to(RUNNING, 10, LATER), by("cabinet:ben-weyts", LATER));

      assertThat(former.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
      assertThat(action.now().status()).isEqualTo(RUNNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, "plan:wouter-beke", "clerk", "secretariat", "operator"})
    void isForTheCoordinatorOfThePlan(String somebodyElse) {
      assertThat(editing(of(1, WEYTS, List.of()), somebodyElse).kind())
          .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void intoWhatItIsAlreadyChangesNothing() {
      action.edit(plan, TRAINING, WHY, by(COORDINATOR, LATER));

      assertThat(action.raisedEvents()).isEmpty();
    }

    @Test
    void asksAfterTheMandateOnlyOfWhoIsNamedAnew() {
      assertThat(of(1, BEKE, List.of(WEYTS, DEMIR)).namedBeside(action.involved()))
          .containsExactly(Map.entry("contributors[1]", DEMIR));
      assertThat(of(1, BEKE, List.of(WEYTS)).namedBeside(Set.of()))
          .containsExactly(Map.entry("lead", BEKE), Map.entry("contributors[0]", WEYTS));
    }

    @Test
    void keepsToThePlanAsAddingDoes() {
      assertThat(editing(of(3, BEKE, List.of()), COORDINATOR).type())
          .isEqualTo("unknown-objective");
      assertThat(editing(of(1, BEKE, List.of(BEKE)), COORDINATOR).type()).isEqualTo("named-twice");
      assertThat(
              refused(() ->
                      action.edit(
                          plan, of(1, DEMIR, List.of()), "x".repeat(2001), by(COORDINATOR, LATER)))
                  .field())
          .isEqualTo("reason");
      assertThat(action.lead()).isEqualTo(BEKE);
      assertThat(action.raisedEvents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        value = ActionStatus.class,
        names = {"DONE", "DROPPED"})
    void isPossibleAsLongAsItMayBeReopened(ActionStatus status) {
      action.changeStatus(to(status, null, APPROVED), by(LEAD, LATER));
      action.edit(plan, of(2, DEMIR, List.of()), WHY, by(COORDINATOR, LATER));

      assertThat(action.lead()).isEqualTo(DEMIR);
      assertThat(action.now().status()).isEqualTo(status);
    }

    @Test
    void isOverOnceTheActionMovedToTheNextPlan() {
      action.changeStatus(to(MOVED, null, APPROVED), by(COORDINATOR, LATER));

      assertThat(editing(of(2, DEMIR, List.of()), COORDINATOR).type()).isEqualTo("action-moved");
    }
  }

  @Nested
  class ChangingTheStatus {
    private final Action action = Prison.training();

    private Refusal changing(StatusChange change) {
      return refused(() -> action.changeStatus(change, by(LEAD, LATER)));
    }

    @Test
    void isAFactWithBeforeAfterReasonAndDate() {
      action.changeStatus(to(RUNNING, 10, APPROVED), by(LEAD, LATER));

      assertThat(action.raisedEvents())
          .containsExactly(
              new ActionEvent.StatusChanged(
                  new ActionId("a-1"),
                  action.planId(),
                  Prison.DRAFT.title(),
                  DEMIR,
                  2,
                  "Voorbeeldactie",
                  BEKE,
                  List.of(WEYTS),
                  "PLANNED",
                  "RUNNING",
                  10,
                  WHY,
                  APPROVED));
      assertThat(action.now()).isEqualTo(new StatusEntry(RUNNING, 10, WHY, APPROVED, LEAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, COORDINATOR})
    void isForItsLeadAndForTheCoordinator(String actor) {
      action.changeStatus(to(RUNNING, 10, LATER), by(actor, LATER));

      assertThat(action.now().actor()).isEqualTo(actor);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"cabinet:ben-weyts", "cabinet:zuhal-demir", "plan:wouter-beke", "clerk"})
    void isNotForAContributorNorForAnybodyElse(String actor) {
      assertThat(
              refused(() -> action.changeStatus(to(RUNNING, 10, LATER), by(actor, LATER))).kind())
          .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void keepsThePercentageWhenNoneIsSaid() {
      action.changeStatus(to(RUNNING, 40, APPROVED), by(LEAD, LATER));
      action.changeStatus(to(DELAYED, null, LATER), by(LEAD, LATER));

      assertThat(action.now().percentage()).isEqualTo(40);
    }

    @Test
    void toDoneMeansAHundredPercent() {
      action.changeStatus(to(DONE, null, LATER), by(LEAD, LATER));

      assertThat(action.now().percentage()).isEqualTo(100);
    }

    @Test
    void backToPlannedMeansNothingWasDone() {
      action.changeStatus(to(RUNNING, 40, APPROVED), by(LEAD, LATER));
      action.changeStatus(to(PLANNED, null, LATER), by(LEAD, LATER));

      assertThat(action.now().percentage()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
      "DONE, 99",
      "DONE, 0",
      "RUNNING, 100",
      "PLANNED, 100",
      "PLANNED, 50",
      "PLANNED, 1",
      "DROPPED, 100",
      "RUNNING, -1",
      "DONE, 101"
    })
    void refusesAPercentageThatContradictsTheStatus(ActionStatus status, int percentage) {
      Refusal refusal = changing(to(status, percentage, LATER));

      assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
      assertThat(refusal.field()).isEqualTo("percentage");
    }

    @Test
    void backFromDoneSaysHowFarItReallyIs() {
      action.changeStatus(to(DONE, null, APPROVED), by(LEAD, LATER));

      Refusal refusal = changing(to(RUNNING, null, LATER));
      action.changeStatus(to(RUNNING, 80, LATER), by(LEAD, LATER));

      assertThat(refusal.field()).isEqualTo("percentage");
      assertThat(action.now())
          .extracting(StatusEntry::status, StatusEntry::percentage)
          .containsExactly(RUNNING, 80);
    }

    @Test
    void mayTakeUpWhatWasDropped() {
      action.changeStatus(to(DROPPED, null, APPROVED), by(LEAD, LATER));
      action.changeStatus(to(RUNNING, 5, LATER), by(LEAD, LATER));

      assertThat(action.history())
          .extracting(StatusEntry::status)
          .containsExactly(PLANNED, DROPPED, RUNNING);
    }

    @ParameterizedTest
    @EnumSource(value = ActionStatus.class, names = "MOVED", mode = EnumSource.Mode.EXCLUDE)
    void isOverOnceTheActionMovedToTheNextPlan(ActionStatus status) {
      action.changeStatus(to(MOVED, null, APPROVED), by(COORDINATOR, LATER));

      assertThat(changing(to(status, 50, LATER)).type()).isEqualTo("action-moved");
    }

    @Test
    void cannotBeginTomorrow() {
      assertThat(changing(to(RUNNING, 10, LATER.plusDays(1))).type()).isEqualTo("date-in-future");
    }

    @Test
    void mayHaveBegunInThePastButNotBeforeTheChangeBeforeIt() {
      action.changeStatus(to(RUNNING, 10, APPROVED.plusDays(1)), by(LEAD, LATER));

      Refusal refusal = changing(to(DELAYED, 10, APPROVED));

      assertThat(refusal.type()).isEqualTo("before-last-change");
      assertThat(refusal.expected()).isEqualTo("een datum van 2020-11-14 tot en met 2020-11-16");
      assertThat(action.now().status()).isEqualTo(RUNNING);
    }

    @Test
    void saidTwiceIsSaidOnce() {
      action.changeStatus(to(RUNNING, 10, LATER), by(LEAD, LATER));
      action.changeStatus(to(RUNNING, 10, LATER), by(COORDINATOR, LATER));
      action.changeStatus(to(RUNNING, null, LATER), by(LEAD, LATER));

      assertThat(action.raisedEvents()).hasSize(1);
    }

    @Test
    void withAnotherReasonIsSomethingNew() {
      action.changeStatus(to(RUNNING, 10, LATER), by(LEAD, LATER));
      action.changeStatus(
          new StatusChange(RUNNING, 10, "Voorbeeld van een andere reden.", LATER), by(LEAD, LATER));

      assertThat(action.raisedEvents()).hasSize(2);
    }

    @Test
    void takesAReasonOfReadableLength() {
      assertThat(refused(() -> new StatusChange(RUNNING, 10, "x".repeat(2001), LATER)).field())
          .isEqualTo("reason");
    }
  }
}
