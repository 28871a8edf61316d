package org.samenspraak.coordination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.answer.Finalisation;
import org.samenspraak.coordination.domain.answer.NotFiled;
import org.samenspraak.coordination.domain.answer.Outcome;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Appointment.How;
import org.samenspraak.coordination.domain.choice.Proposal;
import org.samenspraak.coordination.domain.choice.Proposing;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.InternalDue;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.domain.parts.Volume;
import org.samenspraak.coordination.domain.plans.Flag;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.samenspraak.coordination.domain.plans.PlanMatch;
import org.samenspraak.coordination.domain.plans.PlanWatch;
import org.samenspraak.coordination.register.domain.Register;
import org.samenspraak.workingdays.Brussels;

/**
 * The common work of the addressed ministers on one answer; it has the id of its question.
 *
 * <p>It opens when a question is filed, with a reasoned proposal of who should coordinate. A sole
 * addressee coordinates at once; two cabinets settle it by naming the same minister, and may hand
 * over by both naming the other; with three or more the government decides, and its decision
 * overrules any agreement.
 *
 * <p>The coordinator then asks the other ministries for contributions to numbered parts, accepts
 * them or sends them back, writes texts of its own, and marks what others are competent for. Each
 * part must be covered by at least one of these. When all are, the coordinator finalises, once: the
 * answers of all addressees are fixed (the coordinator's real one, the others' sentence that refers
 * to it) and from then on nothing changes. Texts received before stay readable. If question-service
 * does not file them the coordination goes on; if the question is answered from its own document it
 * is closed without an answer of its own.
 *
 * <p>If the question is about a strategic plan, every move of that plan in the meantime is flagged,
 * because the answer may have to mention it.
 */
@AggregateType(
    value = "coordination",
    indexes = {"table.ministers?,status?,table.dueOn,questionId", "planWatch.plan.planId,status"})
public final class Coordination extends Aggregate {
  private QuestionId questionId;
  private AskedQuestion question;
  private Table table;
  private Parts parts;
  private Proposal proposal;
  private PlanWatch planWatch;
  private @Nullable Appointment appointment;
  private Outcome outcome = Outcome.NONE;
  private Status status = Status.CHOOSING;

  @SuppressWarnings("NullAway.Init") // filled by the store and by open()
  private Coordination() {}

  /** Opens the coordination of a filed question, with what is known of plans. */
  public static Coordination open(Opening opening, List<KnownPlan> plans) {
    Coordination opened = new Coordination();
    opened.questionId = opening.questionId();
    opened.question = opening.question();
    opened.table = opening.table();
    opened.parts = opening.parts();
    opened.begin(PlanMatch.best(opening.question().title(), plans));
    return opened;
  }

  private void begin(Optional<PlanMatch> match) {
    proposal = proposed(match);
    planWatch = PlanWatch.starting(match);
    raise(facts().opened(table, proposal, planWatch));
    if (table.seats().size() == 1) {
      appoint(new Appointment(table.ministers().getFirst(), How.SOLE_ADDRESSEE, null, null));
    }
  }

  /** Looks again at the plans: the one it is about may have become known, or have moved. */
  public void reconsider(List<KnownPlan> plans, Instant at) {
    if (status.isOver()) {
      return;
    }
    Optional<PlanMatch> match = PlanMatch.best(question.title(), plans);
    planWatch = match.map(m -> planWatch.recognising(m.plan())).orElse(planWatch);
    Proposal anew = proposed(match);
    if (status == Status.CHOOSING && !anew.equals(proposal)) {
      proposal = anew;
      raise(facts().proposed(proposal, planWatch));
    }
    plans.forEach(plan -> follow(plan, at));
  }

  /** Flags what happened to the plan that the question is about, as far as it was not known. */
  public void follow(KnownPlan plan, Instant at) {
    if (!status.isOver()) {
      int before = planWatch.flags().size();
      planWatch = planWatch.following(plan, at);
      List<Flag> flags = planWatch.flags();
      flags.subList(before, flags.size()).forEach(flag -> raise(facts().moved(flag)));
    }
  }

  /** A cabinet names whom it wants to coordinate; naming another takes that back. */
  public void agree(MinisterId cabinet, MinisterId coordinator, Cause by) {
    Rules.byCabinet(CoordinationPermission.NAME_COORDINATOR, state(), cabinet, by.actor());
    Rules.notFinal(status);
    table.addressed(coordinator, "coordinator");
    Seat seat = table.addressed(cabinet, "cabinet");
    Rules.mayName(appointment, seat, coordinator);
    if (!coordinator.equals(seat.agreement())) {
      table = table.naming(cabinet, coordinator);
      raise(facts().agreed(cabinet, coordinator));
    }
    table
        .agreedCoordinator()
        .filter(agreed -> !agreed.equals(coordinator().orElse(null)))
        .ifPresent(agreed -> appoint(new Appointment(agreed, How.AGREED, null, null)));
  }

  /** The government appoints the coordinator; it may overrule what two cabinets agreed. */
  public void decide(MinisterId coordinator, LocalDate decidedOn, String reference, Cause by) {
    Rules.bySecretariat(by.actor());
    Rules.notFinal(status);
    table.addressed(coordinator, "coordinator");
    Rules.datesDecision(decidedOn, question.filedOn(), Brussels.dateOf(by.at()));
    Appointment decided =
        new Appointment(coordinator, How.GOVERNMENT_DECISION, decidedOn, reference);
    if (!decided.equals(appointment)) {
      appoint(decided);
    }
  }

  /** Asks a contribution to a part, or changes its date (else the usual one) or note. */
  public void request(
      int part, MinisterId minister, @Nullable LocalDate due, @Nullable Note note, Cause by) {
    MinisterId coordinator = onlyCoordinator(CoordinationPermission.REQUEST_CONTRIBUTION, by);
    Rules.canContribute(table, minister, coordinator);
    Optional<Contribution> earlier = parts.numbered(part).contributionOf(minister);
    LocalDate date = InternalDue.of(table, by.at()).wanted(due, earlier);
    Contribution asked =
        earlier
            .map(contribution -> contribution.asked(date, note))
            .orElseGet(() -> Contribution.requested(minister, date, note));
    keep(part, asked, "note", facts().requested(part, asked));
  }

  /** No longer asks a contribution; what was delivered stays readable but is not used. */
  public void cancel(int part, MinisterId minister, Cause by) {
    onlyCoordinator(CoordinationPermission.REQUEST_CONTRIBUTION, by);
    Contribution after = asked(part, minister).cancelled();
    keep(part, after, "text", facts().cancelled(part, after));
  }

  /** A ministry delivers its contribution, or a new version of it. */
  public void deliver(int part, MinisterId minister, String text, String salt, Cause by) {
    onlyContributor(minister, by);
    Contribution after = asked(part, minister).delivered(text, salt, by.at());
    keep(part, after, "text", facts().delivered(part, after));
  }

  /** Takes the latest version into the answer; refused if another than the one that was seen. */
  public void accept(int part, MinisterId minister, @Nullable Integer seen, Cause by) {
    onlyCoordinator(CoordinationPermission.JUDGE_CONTRIBUTION, by);
    Contribution after = asked(part, minister).acceptedNow(seen);
    keep(part, after, "parts", facts().accepted(part, after));
  }

  /** The coordinator sends a contribution back and says why. */
  public void giveBack(int part, MinisterId minister, String note, Cause by) {
    onlyCoordinator(CoordinationPermission.JUDGE_CONTRIBUTION, by);
    Contribution before = asked(part, minister);
    LocalDate due = InternalDue.of(table, by.at()).still(before.due());
    Contribution after = before.returned(note, due);
    keep(part, after, "note", facts().returned(part, after));
  }

  /** A ministry says that it does not contribute, and why. */
  public void decline(
      int part, MinisterId minister, Declined.Reason reason, String text, Cause by) {
    onlyContributor(minister, by);
    Contribution after = asked(part, minister).declined(reason, text, by.at());
    keep(part, after, "text", facts().declined(part, after));
  }

  /** The coordinator marks a part, wholly or partly, as somebody else's competence. */
  public void markNotCompetent(int part, NotCompetent.Claim claim, Register register, Cause by) {
    MinisterId coordinator = onlyCoordinator(CoordinationPermission.WRITE_ANSWER, by);
    Rules.notOneself(claim, coordinator);
    NotCompetent mark = claim.mark(register, Brussels.dateOf(by.at()));
    keep(parts.numbered(part).marked(mark), "text", facts().marked(part, mark));
  }

  /** The coordinator takes such a mark back. */
  public void unmark(int part, Cause by) {
    onlyCoordinator(CoordinationPermission.WRITE_ANSWER, by);
    keep(parts.numbered(part).marked(null), "text", facts().unmarked(part));
  }

  /** The coordinator writes the final text of a part itself. */
  public void write(int part, String text, String salt, Cause by) {
    onlyCoordinator(CoordinationPermission.WRITE_ANSWER, by);
    PartWork after = parts.numbered(part).written(text, salt, by.at());
    keep(after, "text", facts().written(after));
  }

  /** Fixes the answers of all addressees, if every part is covered. */
  public void finalise(Register register, String salt, Cause by) {
    MinisterId coordinator = onlyCoordinator(CoordinationPermission.FINALISE_ANSWER, by);
    Finalisation fixed = Finalisation.of(table, parts, register, coordinator, salt, by.at());
    outcome = outcome.fixed(fixed);
    status = Status.FINALISED;
    raise(facts().finalised(fixed.answers()));
  }

  /** The question was answered from its document; an answer that is fixed here is not filed. */
  public void close(Instant at) {
    if (status != Status.CLOSED) {
      outcome = outcome.closed(at);
      status = Status.CLOSED;
      raise(facts().closed());
    }
  }

  /** The answers that were fixed are not filed; unless that is for good, the work goes on. */
  public void notFiled(NotFiled why) {
    outcome = outcome.notFiled(why);
    if (why.forGood()) {
      close(why.at());
    } else if (status == Status.FINALISED) {
      outcome = outcome.undone();
      status = Status.COORDINATING;
      raise(facts().reopened(why));
    }
  }

  /** What can be seen of it. */
  public CoordinationState state() {
    return new CoordinationState(
        questionId, question, table, parts, proposal, planWatch, appointment, outcome, status);
  }

  private Proposal proposed(Optional<PlanMatch> match) {
    return Proposing.about(question, table, parts).propose(match);
  }

  private void appoint(Appointment by) {
    appointment = by;
    status = Status.COORDINATING;
    raise(facts().appointed(by));
  }

  /** Refuses all but the appointed coordinator, while there is something to decide; who it is. */
  private MinisterId onlyCoordinator(CoordinationPermission needed, Cause by) {
    Rules.byAddressee(needed, state(), by.actor());
    Rules.notClosed(status);
    MinisterId coordinator = Rules.settled(appointment).coordinator();
    Rules.byCoordinator(needed, state(), coordinator, by.actor());
    Rules.notFinal(status);
    return coordinator;
  }

  /** Refuses all but the cabinet of that minister, while it can contribute. */
  private void onlyContributor(MinisterId minister, Cause by) {
    Rules.byCabinet(CoordinationPermission.DELIVER_CONTRIBUTION, state(), minister, by.actor());
    Rules.notClosed(status);
    Rules.settled(appointment);
    Rules.notFinal(status);
  }

  private Contribution asked(int part, MinisterId minister) {
    return parts.numbered(part).askedOf(minister, table);
  }

  private void keep(int part, Contribution after, String field, CoordinationEvent fact) {
    keep(parts.numbered(part).with(after), field, fact);
  }

  /**
   * Keeps a part as it is after a step, and announces the fact if anything changed.
   *
   * @param field of the request that brings the text, for the refusal of too much of it
   */
  private void keep(PartWork after, String field, CoordinationEvent fact) {
    if (!after.equals(parts.numbered(after.number()))) {
      Parts next = parts.with(after);
      new Volume(table).check(parts, next, field);
      parts = next;
      raise(fact);
    }
  }

  private Optional<MinisterId> coordinator() {
    return Optional.ofNullable(appointment).map(Appointment::coordinator);
  }

  private CoordinationFacts facts() {
    return new CoordinationFacts(questionId, coordinator().orElse(null));
  }
}
