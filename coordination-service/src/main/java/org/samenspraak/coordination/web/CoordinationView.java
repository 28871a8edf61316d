package org.samenspraak.coordination.web;

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
import org.samenspraak.coordination.domain.Role;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.answer.Finalisation;
import org.samenspraak.coordination.domain.answer.NotFiled;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.plans.AboutPlan;

/**
 * A coordination as one reader sees it.
 *
 * @param uncovered numbers of the parts that the answer has nothing for
 * @param waitingFor slugs of the ministers whose turn it is, or {@code secretariat}
 * @param notFiled that the answers which were final last were not filed with the question, and why
 * @param closedAt when it was closed because the question was answered from its document
 */
record CoordinationView(
    QuestionId id,
    String title,
    AskerId asker,
    String askerName,
    LocalDate filedOn,
    Status status,
    List<MinisterView> ministers,
    ProposalView proposal,
    @Nullable MinisterId coordinator,
    @Nullable AppointmentView appointment,
    @Nullable PlanView aboutPlan,
    List<FlagView> flags,
    List<PartView> parts,
    List<Integer> uncovered,
    List<String> waitingFor,
    @Nullable Instant finalisedAt,
    @Nullable NotFiled notFiled,
    @Nullable Instant closedAt,
    long version) {

  /** An addressed minister, with the title of the day the question was sent. */
  record MinisterView(
      MinisterId minister,
      List<MinisterId> heldBy,
      String name,
      String title,
      int number,
      LocalDate sentOn,
      LocalDate dueOn,
      @Nullable MinisterId agreement,
      @Nullable Role role) {
    static MinisterView of(Seat seat, CoordinationState state) {
      return new MinisterView(
          seat.minister(),
          seat.heldBy(),
          seat.name(),
          seat.title(),
          seat.number(),
          seat.sentOn(),
          seat.dueOn(),
          seat.agreement(),
          state.roleOf(seat.minister()).orElse(null));
    }
  }

  /** How the coordinator was appointed. */
  record AppointmentView(
      Appointment.How how, @Nullable LocalDate decidedOn, @Nullable String reference) {
    static AppointmentView of(Appointment appointment) {
      return new AppointmentView(
          appointment.how(), appointment.decidedOn(), appointment.reference());
    }
  }

  /** The plan the question is about. */
  record PlanView(PlanId planId, String title, String status) {
    static PlanView of(AboutPlan plan) {
      return new PlanView(plan.planId(), plan.title(), plan.status());
    }
  }

  static CoordinationView of(Versioned<Coordination> found, Actor reader) {
    CoordinationState state = found.state().state();
    AskedQuestion question = state.question();
    return new CoordinationView(
        state.questionId(),
        question.title(),
        question.asker(),
        question.askerName(),
        question.filedOn(),
        state.status(),
        state.table().seats().stream().map(seat -> MinisterView.of(seat, state)).toList(),
        ProposalView.of(state.proposal(), state.table()),
        state.coordinator().orElse(null),
        Optional.ofNullable(state.appointment()).map(AppointmentView::of).orElse(null),
        Optional.ofNullable(state.planWatch().plan()).map(PlanView::of).orElse(null),
        state.planWatch().flags().stream().map(flag -> FlagView.of(flag, state)).toList(),
        state.parts().all().stream().map(part -> PartView.of(part, state, reader)).toList(),
        state.parts().uncovered(),
        state.waitingFor(),
        Optional.ofNullable(state.outcome().finalisation()).map(Finalisation::at).orElse(null),
        state.outcome().notFiled(),
        state.outcome().closedAt(),
        found.version());
  }
}
