package org.samenspraak.coordination.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.AskedQuestion;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.NextStep;
import org.samenspraak.coordination.domain.Role;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.answer.Finalisation;
import org.samenspraak.coordination.domain.answer.Further;
import org.samenspraak.coordination.domain.answer.NotFiled;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.plans.AboutPlan;
import org.samenspraak.workingdays.TimeLeft;

/**
 * A coordination as one reader sees it.
 *
 * @param voidedParts those that ask no answer any more since the question was corrected
 * @param textVersion of the question
 * @param uncovered numbers of the parts that the answer has nothing for
 * @param waitingFor slugs of the ministers whose turn it is, or {@code secretariat}
 * @param steps what these have to do
 * @param notFiled that the answers which were final last were not filed with the question, and why
 * @param closedAt when it was closed because nothing was to be answered any more
 * @param closing why that was
 * @param furtherAnswers beside the final answer, in order
 */
public record CoordinationView(
    QuestionId id,
    String title,
    AskerId asker,
    String askerName,
    LocalDate filedOn,
    Status status,
    List<MinisterView> ministers,
    List<FormerView> formerMinisters,
    ProposalView proposal,
    @Nullable MinisterId coordinator,
    @Nullable AppointmentView appointment,
    @Nullable PlanView aboutPlan,
    List<FlagView> flags,
    List<PartView> parts,
    List<PartView> voidedParts,
    int textVersion,
    List<Integer> uncovered,
    List<String> waitingFor,
    List<NextStep> steps,
    @Nullable Instant finalisedAt,
    @Nullable NotFiled notFiled,
    @Nullable Instant closedAt,
    @Nullable Closing closing,
    List<FurtherView> furtherAnswers,
    long version) {

  /**
   * A provisional, supplementary or correcting answer.
   *
   * @param text for those who may read the text of the answer
   * @param notFiled code why it was not filed with the question
   */
  public record FurtherView(
      int n, Answer.Kind kind, Instant at, @Nullable String text, @Nullable String notFiled) {
    static FurtherView of(Further further, boolean mayReadText) {
      return new FurtherView(
          further.n(),
          further.answer().kind(),
          further.at(),
          mayReadText ? further.answer().text() : null,
          further.notFiled());
    }
  }

  /**
   * An addressed minister, with the title of the day the question was sent.
   *
   * @param workingDaysLeft of the term, absent when nothing is left to do
   * @param late whether the term is over and something is left to do
   */
  public record MinisterView(
      MinisterId minister,
      List<MinisterId> heldBy,
      String name,
      String title,
      int number,
      LocalDate sentOn,
      LocalDate dueOn,
      @Nullable Integer workingDaysLeft,
      boolean late,
      @Nullable MinisterId agreement,
      @Nullable Role role) {
    static MinisterView of(Seat seat, CoordinationState state, LocalDate today) {
      Optional<TimeLeft> left = state.timeLeft(seat, today);
      return new MinisterView(
          seat.minister(),
          seat.heldBy(),
          seat.name(),
          seat.title(),
          seat.number(),
          seat.sentOn(),
          seat.dueOn(),
          left.map(TimeLeft::workingDays).orElse(null),
          left.filter(TimeLeft::late).isPresent(),
          seat.agreement(),
          state.roleOf(seat.minister()).orElse(null));
    }
  }

  /** A minister who is not addressed any more, whose contributions stay readable. */
  public record FormerView(MinisterId minister, String name, int number) {
    static FormerView of(Seat seat) {
      return new FormerView(seat.minister(), seat.name(), seat.number());
    }
  }

  /**
   * How the coordinator was appointed.
   *
   * @param provisional whether the government still has to decide, since more ministers are
   *     addressed than when it was settled
   */
  public record AppointmentView(
      Appointment.How how,
      @Nullable LocalDate decidedOn,
      @Nullable String reference,
      boolean provisional) {
    static AppointmentView of(Appointment appointment) {
      return new AppointmentView(
          appointment.how(),
          appointment.decidedOn(),
          appointment.reference(),
          appointment.provisional());
    }
  }

  /** The plan the question is about. */
  public record PlanView(PlanId planId, String title, String status) {
    static PlanView of(AboutPlan plan) {
      return new PlanView(plan.planId(), plan.title(), plan.status());
    }
  }

  /** With the texts that this reader may have, and no others. */
  public static CoordinationView of(Versioned<Coordination> found, Actor reader, LocalDate today) {
    CoordinationState state = found.state().state();
    AskedQuestion question = state.question();
    return new CoordinationView(
        state.questionId(),
        question.title(),
        question.asker(),
        question.askerName(),
        question.filedOn(),
        state.status(),
        state.table().seats().stream().map(seat -> MinisterView.of(seat, state, today)).toList(),
        state.table().former().stream().map(FormerView::of).toList(),
        ProposalView.of(state.proposal(), state.table()),
        state.coordinator().orElse(null),
        Optional.ofNullable(state.appointment()).map(AppointmentView::of).orElse(null),
        Optional.ofNullable(state.planWatch().plan()).map(PlanView::of).orElse(null),
        state.planWatch().flags().stream().map(flag -> FlagView.of(flag, state)).toList(),
        state.parts().all().stream().map(part -> PartView.of(part, state, reader, today)).toList(),
        state.parts().voided().stream().map(p -> PartView.of(p, state, reader, today)).toList(),
        question.textVersion(),
        state.parts().uncovered(),
        state.waitingFor(),
        state.waiting().steps(),
        Optional.ofNullable(state.outcome().finalisation()).map(Finalisation::at).orElse(null),
        state.outcome().notFiled(),
        state.outcome().closedAt(),
        state.outcome().closing(),
        state.outcome().further().stream()
            .map(one -> FurtherView.of(one, state.mayReadFinalTexts(reader)))
            .toList(),
        found.version());
  }
}
