package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.coordination.domain.TheCase.APPROVED_PLAN;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.DRAFT_PLAN;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.PLAN;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.coordination.domain.plans.Flag;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.samenspraak.coordination.domain.plans.PlanMove;

class FollowingThePlanTest {
  private static final Instant NOON = demir("2020-11-13T12:00").at();

  private final Coordination coordination = TheCase.ledByDemir();

  static ActionEvent.StatusChanged changed(String from, String to, Integer percentage) {
    return new ActionEvent.StatusChanged(
        new ActionId("a-1"),
        PLAN,
        TheCase.PLAN_TITLE,
        DEMIR,
        2,
        "Welzijnsaanbod in elke gevangenis",
        BEKE,
        List.of(),
        from,
        to,
        percentage,
        "Aanwerving loopt achter",
        LocalDate.of(2020, 11, 18));
  }

  private static String words(Flag flag) {
    return DutchSentences.moved(flag.announced(ID));
  }

  @Nested
  class WhenThePlanIsApprovedMeanwhile {

    @Test
    void theOpenQuestionIsFlagged() {
      coordination.follow(APPROVED_PLAN, NOON);
      assertThat(coordination.state().planWatch().flags())
          .singleElement()
          .satisfies(flag -> {
            assertThat(flag.move().what()).isEqualTo(PlanMove.What.PLAN_APPROVED);
            assertThat(flag.at()).isEqualTo(NOON);
            assertThat(flag.move().approval()).isEqualTo("IN_PRINCIPLE");
            assertThat(words(flag)).contains("werd op 13 november 2020 principieel goedgekeurd");
          });
      assertThat(coordination.state().planWatch().plan().status())
          .isEqualTo("APPROVED_IN_PRINCIPLE");
      assertThat(coordination.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              CoordinationEvent.SubjectMoved.class,
              moved -> {
                assertThat(moved.questionId()).isEqualTo(ID);
                assertThat(moved.action()).isNull();
              });
    }

    @Test
    void theAnswerIsToBeReadAgainUntilItIsWrittenAnewOrFinal() {
      for (int part = 1; part <= 10; part++) {
        coordination.write(part, "Voor 13 november.", TheCase.SALT, demir("2020-11-12T09:00"));
      }
      coordination.follow(APPROVED_PLAN, NOON);
      assertThat(toReadAgain()).isTrue();
      for (int part = 1; part <= 10; part++) {
        coordination.write(part, "Na 13 november.", TheCase.SALT, demir("2020-11-16T09:00"));
        assertThat(toReadAgain()).as("after part %d", part).isEqualTo(part < 10);
      }
    }

    @Test
    void noFinalAnswerIsToBeReadAgain() {
      for (int part = 1; part <= 10; part++) {
        coordination.write(part, "Voor 13 november.", TheCase.SALT, demir("2020-11-12T09:00"));
      }
      coordination.follow(APPROVED_PLAN, NOON);
      coordination.finalise(TheCase.REGISTER, TheCase.SALT, demir("2020-11-30T09:00"));
      assertThat(toReadAgain()).isFalse();
    }

    private boolean toReadAgain() {
      CoordinationState state = coordination.state();
      return state.isToBeReadAgainFor(state.planWatch().flags().getFirst());
    }

    @Test
    void itIsFlaggedOnceHoweverItBecameKnown() {
      coordination.follow(APPROVED_PLAN, NOON);
      coordination.follow(APPROVED_PLAN, NOON);
      coordination.reconsider(List.of(APPROVED_PLAN), NOON);
      assertThat(coordination.state().planWatch().flags()).hasSize(1);
    }

    @Test
    void aFinalApprovalLaterIsAnotherFlag() {
      coordination.follow(APPROVED_PLAN, NOON);
      var last = TheCase.APPROVAL;
      var approved =
          new org.samenspraak.contracts.PlanEvent.Approved(
              PLAN, last.title(), DEMIR, "FINAL", LocalDate.of(2020, 11, 27), "VR 2020 2711");
      coordination.follow(APPROVED_PLAN.moved(PlanMove.of(approved), "APPROVED"), NOON);
      assertThat(coordination.state().planWatch().flags())
          .extracting(FollowingThePlanTest::words)
          .last()
          .asString()
          .contains("27 november 2020 definitief goedgekeurd");
    }
  }

  @Nested
  class WhenAnActionChanges {

    @Test
    void theFlagSaysFromWhatToWhat() {
      KnownPlan moved = DRAFT_PLAN.moved(PlanMove.of(changed("RUNNING", "DELAYED", 40)), "DRAFT");
      coordination.follow(moved, NOON);
      assertThat(coordination.state().planWatch().flags())
          .extracting(flag -> flag.move().action().id(), FollowingThePlanTest::words)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  new ActionId("a-1"),
                  "De actie “Welzijnsaanbod in elke gevangenis” (doelstelling 2) is sinds 18"
                      + " november 2020 vertraagd, voor 40 % (voordien lopend)."));
    }

    @Test
    void everybodyReadsWhichActionAndHow() {
      KnownPlan moved = DRAFT_PLAN.moved(PlanMove.of(changed("RUNNING", "DELAYED", 40)), "DRAFT");
      coordination.follow(moved, NOON);
      assertThat(coordination.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              CoordinationEvent.SubjectMoved.class,
              told ->
                  assertThat(told.action())
                      .isEqualTo(
                          new CoordinationEvent.MovedAction(
                              new ActionId("a-1"),
                              "Welzijnsaanbod in elke gevangenis",
                              2,
                              "RUNNING",
                              "DELAYED",
                              40)));
    }

    @Test
    void progressWithoutAChangeOfStatusIsAMoveToo() {
      KnownPlan moved =
          DRAFT_PLAN
              .moved(PlanMove.of(changed("PLANNED", "RUNNING", null)), "DRAFT")
              .moved(PlanMove.of(changed("RUNNING", "RUNNING", 60)), "DRAFT");
      coordination.follow(moved, NOON);
      assertThat(coordination.state().planWatch().flags())
          .extracting(FollowingThePlanTest::words)
          .last()
          .asString()
          .endsWith("is sinds 18 november 2020 lopend, voor 60 %.");
    }
  }

  @Nested
  class WhatIsNoNews {

    @Test
    void aCoordinationOpenedAfterTheApprovalStartsFromIt() {
      Coordination later =
          Coordination.open(
              TheCase.opening(TheCase.filed(TheCase.to(DEMIR, 148), TheCase.to(BEKE, 92))),
              List.of(APPROVED_PLAN));
      later.reconsider(List.of(APPROVED_PLAN), NOON);
      assertThat(later.state().planWatch().flags()).isEmpty();
      assertThat(later.state().planWatch().plan().status()).isEqualTo("APPROVED_IN_PRINCIPLE");
    }

    @Test
    void anotherPlanDoesNotConcernIt() {
      KnownPlan other =
          new KnownPlan(new PlanId("plan-wonen"), "Woonbeleidsplan", BEKE, 2020, "DRAFT", List.of())
              .moved(PlanMove.of(TheCase.APPROVAL), "APPROVED");
      coordination.follow(other, NOON);
      assertThat(coordination.state().planWatch().flags()).isEmpty();
    }

    @Test
    void afterFinalisationNothingIsFlagged() {
      for (int part = 1; part <= 10; part++) {
        coordination.write(part, "Antwoord.", TheCase.SALT, demir("2020-11-12T09:00"));
      }
      coordination.finalise(TheCase.REGISTER, TheCase.SALT, demir("2020-11-12T10:00"));
      coordination.takeRaised();
      coordination.follow(APPROVED_PLAN, NOON);
      coordination.reconsider(List.of(APPROVED_PLAN), NOON);
      assertThat(coordination.raisedEvents()).isEmpty();
      assertThat(coordination.state().planWatch().flags()).isEmpty();
    }
  }
}
