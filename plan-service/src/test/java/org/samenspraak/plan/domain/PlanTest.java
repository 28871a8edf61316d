package org.samenspraak.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.samenspraak.plan.domain.Prison.APPROVED;
import static org.samenspraak.plan.domain.Prison.COORDINATOR;
import static org.samenspraak.plan.domain.Prison.DEMIR;
import static org.samenspraak.plan.domain.Prison.DRAFT;
import static org.samenspraak.plan.domain.Prison.DRAFTED;
import static org.samenspraak.plan.domain.Prison.FINAL;
import static org.samenspraak.plan.domain.Prison.IN_PRINCIPLE;
import static org.samenspraak.plan.domain.Prison.LATER;
import static org.samenspraak.plan.domain.Prison.LEAD;
import static org.samenspraak.plan.domain.Prison.SECRETARIAT;
import static org.samenspraak.plan.domain.Prison.by;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.ids.PlanId;

class PlanTest {

  private static Refusal refused(ThrowingCallable attempt) {
    return catchThrowableOfType(Refusal.class, attempt);
  }

  @Nested
  class Drafting {

    @Test
    void tellsTheWorldTheWholePlan() {
      Plan plan = Plan.draft(DRAFT, by(COORDINATOR, DRAFTED));

      assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
      assertThat(plan.raisedEvents())
          .containsExactly(
              new PlanEvent.Drafted(
                  new PlanId("plan-2020-2025-hulp-dienstverlening-gedetineerden-geinterneerden"),
                  DRAFT.title(),
                  2020,
                  2025,
                  DEMIR,
                  List.of(
                      new PlanEvent.Objective(1, "Voorbeeld van doelstelling 1."),
                      new PlanEvent.Objective(2, "Voorbeeld van doelstelling 2."))));
    }

    @Test
    void isForItsOwnCoordinatorOnly() {
      Refusal refusal = refused(() -> Plan.draft(DRAFT, by("plan:wouter-beke", DRAFTED)));

      assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
      assertThat(refusal.expected()).isEqualTo(COORDINATOR);
      assertThat(refused(() -> Plan.draft(DRAFT, by("cabinet:zuhal-demir", DRAFTED))).kind())
          .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2020", "2020, 2045", "1979, 1985", "2101, 2102"})
    void refusesYearsThatCannotBeMeant(int first, int last) {
      assertThat(refused(() -> new Period(first, last)).kind()).isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void takesAPlanOfOneYear() {
      assertThat(new Period(2020, 2020).includes(LocalDate.parse("2020-12-31"))).isTrue();
      assertThat(new Period(2020, 2020).includes(LocalDate.parse("2021-01-01"))).isFalse();
    }

    @Test
    void givesTheSameIdHoweverTheTitleIsTyped() {
      assertThat(
              PlanNaming.of(
                  "STRATEGISCH PLAN  hulp en dienstverlening – gedetineerden en geïnterneerden",
                  DRAFT.period()))
          .isEqualTo(DRAFT.planId());
      assertThat(PlanNaming.of("Plan", new Period(2026, 2030)))
          .isEqualTo(new PlanId("plan-2026-2030"));
    }
  }

  @Nested
  class Approving {
    private final Plan plan = Prison.plan();

    @Test
    void inPrincipleIsAFactWithItsDateAndReference() {
      plan.approve(IN_PRINCIPLE, by(COORDINATOR, APPROVED));

      assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED_IN_PRINCIPLE);
      assertThat(plan.raisedEvents())
          .containsExactly(
              new PlanEvent.Approved(
                  plan.planId(), DRAFT.title(), DEMIR, "IN_PRINCIPLE", APPROVED, "VR voorbeeld 1"));
    }

    @Test
    void mayBeRecordedByTheSecretariatOfTheGovernment() {
      plan.approve(IN_PRINCIPLE, by(SECRETARIAT, APPROVED));

      assertThat(plan.approvals()).containsExactly(IN_PRINCIPLE);
    }

    @Test
    void isNotForALineMinister() {
      assertThat(refused(() -> plan.approve(IN_PRINCIPLE, by(LEAD, APPROVED))).kind())
          .isEqualTo(Refusal.Kind.FORBIDDEN);
      assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void finallyFollowsOnInPrinciple() {
      Refusal tooEarly = refused(() -> plan.approve(FINAL, by(COORDINATOR, LATER)));
      plan.approve(IN_PRINCIPLE, by(COORDINATOR, APPROVED));
      plan.approve(FINAL, by(COORDINATOR, LATER));

      assertThat(tooEarly.type()).isEqualTo("not-approved-in-principle");
      assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
      assertThat(plan.approvals()).containsExactly(IN_PRINCIPLE, FINAL);
    }

    @Test
    void finallyCannotBeDatedBeforeInPrinciple() {
      plan.approve(IN_PRINCIPLE, by(COORDINATOR, APPROVED));
      Approval before = new Approval(Approval.Kind.FINAL, APPROVED.minusDays(1), "VR voorbeeld 2");

      assertThat(refused(() -> plan.approve(before, by(COORDINATOR, LATER))).field())
          .isEqualTo("on");
    }

    @Test
    void mayComeInTheYearBeforeThePlanBeginsButNotEarlier() {
      LocalDate tooEarly = LocalDate.parse("2018-12-31");
      Refusal refusal =
          refused(() ->
              plan.approve(
                  new Approval(Approval.Kind.IN_PRINCIPLE, tooEarly, "VR voorbeeld 4"),
                  by(COORDINATOR, APPROVED)));
      Approval earliest =
          new Approval(Approval.Kind.IN_PRINCIPLE, tooEarly.plusDays(1), "VR voorbeeld 4");
      plan.approve(earliest, by(COORDINATOR, APPROVED));

      assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
      assertThat(refusal.type()).isEqualTo("date-before-plan");
      assertThat(refusal.field()).isEqualTo("on");
      assertThat(refusal.expected()).isEqualTo("een datum vanaf 2019-01-01");
      assertThat(plan.approvals()).containsExactly(earliest);
    }

    @Test
    void theSameDecisionTwiceIsOneDecision() {
      plan.approve(IN_PRINCIPLE, by(COORDINATOR, APPROVED));
      plan.approve(IN_PRINCIPLE, by(SECRETARIAT, LATER));

      assertThat(plan.raisedEvents()).hasSize(1);
      assertThat(plan.approvals()).hasSize(1);
    }

    @Test
    void anotherDecisionInPrincipleIsRefusedWithTheFirst() {
      plan.approve(IN_PRINCIPLE, by(COORDINATOR, APPROVED));
      Approval other = new Approval(Approval.Kind.IN_PRINCIPLE, LATER, "VR voorbeeld 3");

      Refusal refusal = refused(() -> plan.approve(other, by(COORDINATOR, LATER)));

      assertThat(refusal.type()).isEqualTo("already-approved");
      assertThat(refusal.details()).containsEntry("approvals", List.of(IN_PRINCIPLE));
    }

    @Test
    void cannotLieInTheFutureOfBrussels() {
      LocalDate eve = APPROVED.minusDays(1);

      Refusal refusal =
          refused(
              () -> plan.approve(IN_PRINCIPLE, Prison.at(COORDINATOR, eve, LocalTime.of(23, 59))));
      plan.approve(IN_PRINCIPLE, Prison.at(COORDINATOR, APPROVED, LocalTime.of(0, 0)));

      assertThat(refusal.type()).isEqualTo("date-in-future");
      assertThat(refusal.expected()).contains(eve.toString());
      assertThat(plan.approvals()).containsExactly(IN_PRINCIPLE);
    }
  }
}
