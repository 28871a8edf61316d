package org.samenspraak.coordination.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.coordination.domain.TheCase.APPROVAL;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.PLAN;
import static org.samenspraak.coordination.domain.TheCase.PLAN_TITLE;
import static org.samenspraak.coordination.domain.TheCase.filed;
import static org.samenspraak.coordination.domain.TheCase.to;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.coordination.application.Commands;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.TheCase;
import org.samenspraak.coordination.domain.answer.NotFiled;
import org.samenspraak.coordination.fakes.FakeAggregates;
import org.samenspraak.coordination.fakes.FakeQueries;
import org.samenspraak.coordination.fakes.FakeViews;
import org.samenspraak.coordination.register.domain.Government;
import org.samenspraak.coordination.register.domain.GovernmentRecord;
import org.samenspraak.coordination.register.domain.Mandate;
import org.samenspraak.coordination.views.KnownPlans;
import org.samenspraak.coordination.views.Queries;

class ReactionsTest {
  private static final PlanEvent.Drafted DRAFTED =
      new PlanEvent.Drafted(PLAN, PLAN_TITLE, 2020, 2025, DEMIR, List.of());
  private static final ActionEvent.StatusChanged DELAYED =
      new ActionEvent.StatusChanged(
          new ActionId("a-1"),
          PLAN,
          PLAN_TITLE,
          DEMIR,
          2,
          "Welzijnsaanbod",
          BEKE,
          List.of(),
          "PLANNED",
          "DELAYED",
          null,
          "Geen kandidaten",
          LocalDate.of(2020, 11, 18));
  private static final QuestionEvent.Filed FILED = filed(to(BEKE, 92), to(DEMIR, 148));

  private final FakeAggregates<Coordination> coordinations = new FakeAggregates<>();
  private final FakeAggregates<Government> governments = new FakeAggregates<>();
  private final FakeViews views = new FakeViews();
  private final KnownPlans plans = Queries.knownPlans(views);
  private final Queries queries =
      new Queries(new FakeQueries(coordinations), new FakeQueries(governments));
  private final Commands commands = new Commands(coordinations, plans, queries.mandates());
  private int sequence;

  @BeforeEach
  void recordTheGovernment() {
    governments.add("jambon-2019", cause(), () -> Government.of(record(TheCase.mandates())));
  }

  private static GovernmentRecord record(List<Mandate> mandates) {
    return new GovernmentRecord("jambon-2019", "Jambon", LocalDate.of(2019, 10, 2), null, mandates);
  }

  private Cause.Once cause() {
    sequence++;
    return new Cause.Once(
        Actor.parse("clerk"), Instant.parse("2020-10-29T09:00:00Z"), "test:" + sequence);
  }

  private Received received() {
    Cause.Once cause = cause();
    return new Received(
        new Envelope(
            "test/x/" + sequence,
            "test",
            "/test",
            sequence,
            cause.at(),
            cause.actor(),
            null,
            new byte[0]),
        cause);
  }

  private void file() {
    new WhenQuestionFiledOpenCoordination(commands.coordinations(), queries.mandates())
        .on(FILED, received());
  }

  private void draft() {
    draft(DRAFTED);
  }

  private void draft(PlanEvent.Drafted plan) {
    views.see(plans, plan);
    new WhenPlanDraftedReconsiderProposal(commands.coordinations(), queries.open(), plans)
        .on(plan, received());
  }

  private void approve() {
    views.see(plans, APPROVAL);
    new WhenPlanApprovedFlagOpenCoordinations(commands.coordinations(), queries.open(), plans)
        .on(APPROVAL, received());
  }

  private void delay() {
    views.see(plans, DELAYED);
    new WhenActionStatusChangedFlagOpenCoordinations(
            commands.coordinations(), queries.open(), plans)
        .on(DELAYED, received());
  }

  private void compare() {
    coordinations.facts().stream()
        .filter(CoordinationEvent.Opened.class::isInstance)
        .map(CoordinationEvent.Opened.class::cast)
        .forEach(opened ->
            new WhenCoordinationOpenedCompareWithPlan(commands.coordinations())
                .on(opened, received()));
  }

  private CoordinationState state() {
    return coordinations.get(ID).state().state();
  }

  @Nested
  class WhenAQuestionIsFiled {

    @Test
    void itsCoordinationOpensOnceWithThePlanThatIsKnown() {
      draft();
      file();
      file();
      assertThat(state().proposal().coordinator()).isEqualTo(DEMIR);
      assertThat(coordinations.facts()).hasSize(1);
    }

    @Test
    void itWaitsForAMandateThatTheRegisterLacks() {
      governments.change(
          "jambon-2019", cause(), g -> g.record(record(TheCase.mandates().subList(0, 1))));
      assertThatExceptionOfType(NotYet.class)
          .isThrownBy(ReactionsTest.this::file)
          .withMessageContaining(ID.value());
      assertThat(coordinations.stored()).isEmpty();
    }
  }

  @Nested
  class WhenThePlanComesLaterThanTheQuestion {

    @Test
    void theProposalIsMadeAnewAndTheNextMoveIsFlagged() {
      file();
      assertThat(state().proposal().coordinator()).isEqualTo(BEKE);
      draft();
      assertThat(state().proposal().coordinator()).isEqualTo(DEMIR);
      approve();
      delay();
      assertThat(state().planWatch().flags())
          .extracting(flag -> flag.move().what().name())
          .containsExactly("PLAN_APPROVED", "ACTION_STATUS_CHANGED");
    }
  }

  @Nested
  class WhenThePlanIsAboutSomethingElse {

    @Test
    void noCoordinationIsVisited() {
      file();
      coordinations.beforeDecision(() -> {
        throw new AssertionError("visited");
      });

      draft(
          new PlanEvent.Drafted(
              new PlanId("p-2"),
              "Actieplan toegankelijk openbaar vervoer",
              2021,
              2024,
              BEKE,
              List.of()));

      assertThat(state().proposal().coordinator()).isEqualTo(BEKE);
    }
  }

  @Nested
  class WhenThePlansFactsOvertakeEachOther {

    @Test
    void anActionMayAnnounceThePlanThatComesAfterIt() {
      delay();
      approve();
      draft();
      file();
      assertThat(state().proposal().coordinator()).isEqualTo(DEMIR);
      assertThat(state().planWatch().plan().status()).isEqualTo("APPROVED_IN_PRINCIPLE");
      assertThat(state().planWatch().flags()).isEmpty();
    }
  }

  @Nested
  class WhenThePlanMovesBetweenTheOpeningsReadAndItsCommit {

    @BeforeEach
    void race() {
      draft();
      coordinations.beforeCommit(ReactionsTest.this::approve);
      file();
    }

    @Test
    void theApprovalFindsNobodyToTell() {
      assertThat(state().planWatch().flags()).isEmpty();
      assertThat(state().planWatch().plan().status()).isEqualTo("DRAFT");
    }

    @Test
    void theComparisonAfterTheCommitFlagsIt() {
      compare();
      assertThat(state().planWatch().flags())
          .extracting(flag -> flag.move().what().name())
          .containsExactly("PLAN_APPROVED");
    }

    @Test
    void nothingIsToldTwice() {
      compare();
      approve();
      compare();
      assertThat(coordinations.facts())
          .filteredOn(CoordinationEvent.SubjectMoved.class::isInstance)
          .hasSize(1);
    }
  }

  @Nested
  class WhenThePlanIsDraftedBetweenTheOpeningsReadAndItsCommit {

    @Test
    void aSlowComparisonLooksAtThePlansAsTheyAreOnceItHasTheCoordination() {
      file();
      coordinations.beforeDecision(() -> views.see(plans, DRAFTED));
      compare();
      assertThat(state().proposal().coordinator()).isEqualTo(DEMIR);
    }

    @Test
    void theComparisonProposesAnew() {
      coordinations.beforeCommit(ReactionsTest.this::draft);
      file();
      assertThat(state().proposal().coordinator()).isEqualTo(BEKE);
      compare();
      assertThat(state().proposal().coordinator()).isEqualTo(DEMIR);
      assertThat(coordinations.facts())
          .extracting(Event::getClass)
          .containsExactly(
              CoordinationEvent.Opened.class, CoordinationEvent.CoordinatorProposed.class);
    }
  }

  @Nested
  class WhenTheQuestionIsAnsweredElsewhere {
    private static final Instant AT = Instant.parse("2020-11-30T14:00:00Z");

    private void answered(String source) {
      answered(new AnswerRound(source, 1, "FINAL"), true);
    }

    private void answered(AnswerRound round, boolean complete) {
      new WhenAnswerFiledCloseCoordination(commands.coordinations())
          .on(
              new QuestionEvent.AnswerFiled(
                  TheCase.ID, round, List.of(), complete, LocalDate.of(2020, 12, 21), AT),
              received());
    }

    @Test
    void anAnswerFromTheDocumentClosesTheCoordination() {
      file();
      answered("DOCUMENT");

      assertThat(coordinations.get(TheCase.ID).state().state().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void anAnswerFromTheDocumentThatLeavesOthersAwaitedDoesNot() {
      file();
      answered(new AnswerRound("DOCUMENT", 1, "PROVISIONAL"), false);

      assertThat(coordinations.get(TheCase.ID).state().state().status()).isEqualTo(Status.CHOOSING);
    }

    @Test
    void itsOwnAnswerDoesNot() {
      file();
      answered("COORDINATION");

      assertThat(coordinations.get(TheCase.ID).state().state().status()).isEqualTo(Status.CHOOSING);
    }

    @Test
    void theFactWaitsForTheCoordination() {
      assertThatThrownBy(() -> answered("DOCUMENT")).isInstanceOf(NotYet.class);
    }

    @Test
    void anAnswerThatIsNotFiledIsKeptAsNotice() {
      file();
      new WhenAnswerNotFiledReopenCoordination(commands.coordinations())
          .on(
              new QuestionEvent.AnswerNotFiled(
                  TheCase.ID, DEMIR, new AnswerRound("COORDINATION", 1, "FINAL"), "INCOMPLETE"),
              received());

      assertThat(coordinations.get(TheCase.ID).state().state().outcome().notFiled())
          .extracting(NotFiled::reason)
          .isEqualTo("INCOMPLETE");
    }
  }
}
