package org.samenspraak.coordination.domain;

import static org.samenspraak.coordination.domain.CoordinationPermission.JUDGE_CONTRIBUTION;
import static org.samenspraak.coordination.domain.CoordinationPermission.REQUEST_CONTRIBUTION;
import static org.samenspraak.coordination.domain.CoordinationPermission.WRITE_ANSWER;

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
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.answer.Finalisation;
import org.samenspraak.coordination.domain.answer.Further;
import org.samenspraak.coordination.domain.answer.NotFiled;
import org.samenspraak.coordination.domain.answer.Outcome;
import org.samenspraak.coordination.domain.answer.Unfiled;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Proposal;
import org.samenspraak.coordination.domain.choice.Proposing;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.ContributionRequest;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.Delegation;
import org.samenspraak.coordination.domain.parts.InternalDue;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.domain.parts.Volume;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.samenspraak.coordination.domain.plans.PlanMatch;
import org.samenspraak.coordination.domain.plans.PlanWatch;
import org.samenspraak.coordination.register.domain.Register;
import org.samenspraak.workingdays.Brussels;

/**
 * The common work of the addressed ministers on one answer; it has the id of its question.
 *
 * <p>It opens when a question is filed, with a reasoned proposal of who should coordinate. A sole
 * addressee does at once; two cabinets settle it by naming the same minister; with three or more
 * the government decides, and its decision overrules any agreement.
 *
 * <p>Each part must be covered: by accepted contributions, by the coordinator's own text, or by a
 * mark that others are competent. Then the answers of all addressees are fixed. If question-service
 * does not file them the work goes on; if the question is answered otherwise, or ends, it is over.
 */
@AggregateType(
    value = "coordination",
    shape = 5,
    indexes = {
      "table.ministers?,status,table.dueOn,questionId",
      "planWatch.plan.planId,status",
      "delegatedTo"
    })
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
  private List<Urgency> urgency = List.of();
  private List<MinisterId> delegatedTo = List.of();

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
    proposal = Proposing.about(question, table, parts).propose(match);
    planWatch = PlanWatch.starting(match);
    announce(facts().opened(table, proposal, planWatch));
    if (table.seats().size() == 1) {
      appoint(Appointment.of(table.ministers().getFirst(), Appointment.How.SOLE_ADDRESSEE));
    }
  }

  /** Looks again at the plans: the one it is about may have become known, or have moved. */
  public void reconsider(List<KnownPlan> plans, Instant at) {
    if (status.isOver()) {
      return;
    }
    Optional<PlanMatch> match = PlanMatch.best(question.title(), plans);
    planWatch = match.map(m -> planWatch.recognising(m.plan())).orElse(planWatch);
    Proposal anew = Proposing.about(question, table, parts).propose(match);
    if (status == Status.CHOOSING && !anew.equals(proposal)) {
      proposal = anew;
      announce(facts().proposed(proposal, planWatch));
    }
    plans.forEach(plan -> follow(plan, at));
  }

  /** Flags what happened to the plan that the question is about, as far as it was not known. */
  public void follow(KnownPlan plan, Instant at) {
    if (!status.isOver()) {
      int before = planWatch.flags().size();
      planWatch = planWatch.following(plan, at);
      planWatch.flags().stream().skip(before).forEach(flag -> announce(facts().moved(flag)));
    }
  }

  /** Goes on with what was put right, however far it is: of a fixed answer others tell. */
  public void follow(QuestionChange change, Instant at) {
    goOn(change.on(state(), at));
    change.closing().ifPresent(why -> close(why, at));
  }

  private void goOn(Following next) {
    question = next.question();
    table = next.table();
    parts = next.parts();
    appointment = next.appointment();
    status = next.status();
    next.facts().forEach(this::raise);
    refresh();
  }

  /** A cabinet names whom it wants to coordinate; naming another takes that back. */
  public void agree(MinisterId cabinet, MinisterId coordinator, Cause by) {
    Rules.byCabinet(CoordinationPermission.NAME_COORDINATOR, state(), cabinet, by.actor());
    Rules.notFinal(state());
    table.addressed(coordinator, "coordinator");
    Seat seat = table.addressed(cabinet, "cabinet");
    Rules.mayName(appointment, seat, coordinator);
    if (!coordinator.equals(seat.agreement())) {
      table = table.naming(cabinet, coordinator);
      announce(facts().agreed(cabinet, coordinator));
    }
    table
        .agreedCoordinator()
        .filter(agreed -> !state().coordinates(agreed))
        .ifPresent(agreed -> appoint(Appointment.of(agreed, Appointment.How.AGREED)));
  }

  /** The government appoints the coordinator; it may overrule what two cabinets agreed. */
  public void decide(MinisterId coordinator, LocalDate decidedOn, String reference, Cause by) {
    Rules.bySecretariat(by.actor());
    Rules.notFinal(state());
    table.addressed(coordinator, "coordinator");
    Rules.datesDecision(decidedOn, question.filedOn(), Brussels.dateOf(by.at()));
    Appointment decided = Appointment.decided(coordinator, decidedOn, reference);
    if (!decided.equals(appointment)) {
      appoint(decided);
    }
  }

  /** Asks a contribution to a part, or changes its date (else the usual one) or note. */
  public void request(
      int part, MinisterId minister, @Nullable LocalDate due, @Nullable Note note, Cause by) {
    MinisterId coordinator = Rules.onlyCoordinator(REQUEST_CONTRIBUTION, state(), by);
    Rules.canContribute(table, minister, coordinator);
    ContributionRequest request = new ContributionRequest(minister, List.of(part), due, note);
    ask(request, parts.with(request.in(parts.numbered(part), InternalDue.of(table, by.at()))));
  }

  /** Asks contributions to several parts, all or none; a refusal names the field by its path. */
  public void request(List<ContributionRequest> requests, Cause by) {
    MinisterId coordinator = Rules.onlyCoordinator(REQUEST_CONTRIBUTION, state(), by);
    InternalDue dates = InternalDue.of(table, by.at());
    ContributionRequest.each(
        requests,
        request -> {
          Rules.canContribute(table, request.minister(), coordinator);
          ask(request, request.in(parts, dates));
        });
  }

  /** No longer asks a contribution; what was delivered stays readable but is not used. */
  public void cancel(int part, MinisterId minister, Cause by) {
    Rules.onlyCoordinator(REQUEST_CONTRIBUTION, state(), by);
    Contribution after = asked(part, minister).cancelled();
    keep(part, after, "text", facts().cancelled(part, after));
  }

  /** A ministry delivers its contribution, or a new version of it. */
  public void deliver(int part, MinisterId minister, String text, String salt, Cause by) {
    Rules.onlyContributor(CoordinationPermission.DELIVER_CONTRIBUTION, state(), minister, by);
    Contribution after = asked(part, minister).delivered(text, salt, by.at());
    keep(part, after, "text", facts().delivered(part, after));
  }

  /** A ministry's administration is to draft its contribution, or by another date or note. */
  public void delegate(
      int part, MinisterId minister, Delegation.Wish wish, Register register, Cause by) {
    Rules.onlyContributor(CoordinationPermission.DELEGATE_PART, state(), minister, by);
    Rules.hasAdministration(register, by.actor().name(), Brussels.dateOf(by.at()));
    Contribution after =
        asked(part, minister).passedOn(wish, InternalDue.of(table, by.at()), by.at());
    keep(part, after, "note", facts().delegated(part, minister, wish.due()));
  }

  /** The cabinet drafts by itself again. */
  public void takeBack(int part, MinisterId minister, Cause by) {
    Rules.onlyContributor(CoordinationPermission.DELEGATE_PART, state(), minister, by);
    Contribution after = asked(part, minister).takenBack();
    keep(part, after, "note", facts().undelegated(part, minister, Delegation.End.TAKEN_BACK));
  }

  /** The administration gives a draft that is ready back to its cabinet. */
  public void handBack(int part, MinisterId minister, Delegation.Ready ready, Cause by) {
    Rules.byOwnOffice(
        CoordinationPermission.RETURN_DELEGATION, state(), minister, part, by.actor());
    Contribution after = asked(part, minister).handedBack(ready, by.at());
    keep(part, after, "note", facts().handedBack(part, minister));
  }

  /** Takes the latest version into the answer; refused if another than the one that was seen. */
  public void accept(int part, MinisterId minister, @Nullable Integer seen, Cause by) {
    Rules.onlyCoordinator(JUDGE_CONTRIBUTION, state(), by);
    Contribution after = asked(part, minister).acceptedNow(seen);
    keep(part, after, "parts", facts().accepted(part, after));
  }

  /** The coordinator sends a contribution back and says why. */
  public void giveBack(int part, MinisterId minister, String note, Cause by) {
    Rules.onlyCoordinator(JUDGE_CONTRIBUTION, state(), by);
    table.addressed(minister, "minister");
    Contribution before = asked(part, minister);
    Contribution after = before.returned(note, InternalDue.of(table, by.at()).still(before.due()));
    keep(part, after, "note", facts().returned(part, after));
  }

  /** A ministry says that it does not contribute, and why. */
  public void decline(
      int part, MinisterId minister, Declined.Reason reason, String text, Cause by) {
    Rules.onlyContributor(CoordinationPermission.DELIVER_CONTRIBUTION, state(), minister, by);
    Contribution after = asked(part, minister).declined(reason, text, by.at());
    keep(part, after, "text", facts().declined(part, after));
  }

  /** The coordinator marks a part, wholly or partly, as somebody else's competence. */
  public void markNotCompetent(int part, NotCompetent.Claim claim, Register register, Cause by) {
    MinisterId coordinator = Rules.onlyCoordinator(WRITE_ANSWER, state(), by);
    Rules.notOneself(claim, coordinator);
    NotCompetent mark = claim.mark(register, Brussels.dateOf(by.at()));
    keep(parts.numbered(part).marked(mark), "text", facts().marked(part, mark));
  }

  /** The coordinator takes such a mark back. */
  public void unmark(int part, Cause by) {
    Rules.onlyCoordinator(WRITE_ANSWER, state(), by);
    keep(parts.numbered(part).marked(null), "text", facts().unmarked(part));
  }

  /** The coordinator writes the final text of a part itself. */
  public void write(int part, String text, String salt, Cause by) {
    Rules.onlyCoordinator(WRITE_ANSWER, state(), by);
    PartWork after = parts.numbered(part).written(text, salt, by.at());
    keep(after, "text", facts().written(after));
  }

  /** Fixes the answers of all addressees, if every part is covered. */
  public void finalise(Register register, String salt, Cause by) {
    MinisterId coordinator = Rules.mayAnswer(Answer.Kind.FINAL, state(), by);
    Finalisation fixed = Finalisation.of(table, parts, register, coordinator, salt, by.at());
    outcome = outcome.fixed(fixed);
    status = Status.FINALISED;
    announce(facts().finalised(outcome.finalRound(), question.textVersion(), fixed.answers()));
    endDelegations(Delegation.End.FINALISED);
  }

  /** Answers beside the final answer: provisionally before it, or to add to it or correct it. */
  public void answer(Answer.Kind kind, String text, String salt, Cause by) {
    MinisterId coordinator = Rules.mayAnswer(kind, state(), by);
    Further next = outcome.next(Answer.of(coordinator, kind, text, salt), by.at());
    outcome = outcome.and(next);
    announce(facts().finalised(next.round(), question.textVersion(), List.of(next.answer())));
  }

  /** Nothing is to be answered any more; an end takes nothing from an answer that was filed. */
  public void close(Closing why, Instant at) {
    if (status == Status.CLOSED) {
      outcome = outcome.closedAgain(why);
    } else if (status != Status.FINALISED || !why.isUndoable()) {
      outcome = outcome.closed(why, at);
      status = Status.CLOSED;
      announce(facts().closed(why));
      endDelegations(Delegation.End.CLOSED);
    }
  }

  /** The end of the question was undone: all goes on as it was, but for what plans did since. */
  public void resume(List<KnownPlan> plans, Instant at) {
    if (outcome.isUndoable()) {
      outcome = outcome.resumed();
      status = appointment == null ? Status.CHOOSING : Status.COORDINATING;
      announce(facts().reopened("REINSTATED"));
      reconsider(plans, at);
    }
  }

  /** Answers are not filed. If they were the final ones and it is not for good, work goes on. */
  public void notFiled(Unfiled what) {
    NotFiled why = what.why();
    outcome = outcome.notFiled(what.round(), why);
    boolean undone = status == Status.FINALISED && what.isFinal();
    boolean goesOn = undone && why.closing().isEmpty();
    if (undone) {
      outcome = outcome.undone();
      status = Status.COORDINATING;
    }
    if (goesOn) {
      announce(facts().reopened(why.reason()));
      goOn(Following.from(state()).seatedAnew());
    }
    why.closing().ifPresent(closing -> close(closing, why.at()));
  }

  /** What can be seen of it. */
  public CoordinationState state() {
    return new CoordinationState(
        questionId, question, table, parts, proposal, planWatch, appointment, outcome, status);
  }

  private void appoint(Appointment by) {
    appointment = by;
    status = Status.COORDINATING;
    announce(facts().appointed(by));
  }

  private Contribution asked(int part, MinisterId minister) {
    return parts.numbered(part).askedOf(minister, table);
  }

  private void endDelegations(Delegation.End why) {
    List<CoordinationEvent> ended = facts().undelegated(parts, why);
    parts = parts.undelegated();
    ended.forEach(this::announce);
  }

  private void keep(int part, Contribution after, String field, CoordinationEvent fact) {
    Optional<Delegation.End> ended = asked(part, after.minister()).delegationEndedIn(after);
    keep(parts.numbered(part).with(after), field, fact);
    ended.ifPresent(why -> raise(facts().undelegated(part, after.minister(), why)));
  }

  /** Keeps a part after a step, if anything changed; too much text is refused by that field. */
  private void keep(PartWork after, String field, CoordinationEvent fact) {
    if (!after.equals(parts.numbered(after.number()))) {
      Parts next = parts.with(after);
      new Volume(table).check(parts, next, field);
      parts = next;
      announce(fact);
    }
  }

  /** Keeps the parts as they were asked, and announces those that changed. */
  private void ask(ContributionRequest request, Parts asked) {
    new Volume(table).check(parts, asked, "note");
    List<CoordinationEvent> facts = facts().requested(request, parts, asked);
    parts = asked;
    facts.forEach(this::announce);
  }

  /** Raises a fact; how urgent the rest is, and what lists find it by, follows from it. */
  private void announce(CoordinationEvent fact) {
    raise(fact);
    refresh();
  }

  private void refresh() {
    urgency = Urgency.of(table, state().waiting());
    delegatedTo = table.holdersOf(parts.delegatedBy());
  }

  List<Urgency> urgency() {
    return urgency;
  }

  List<MinisterId> delegatedTo() {
    return delegatedTo;
  }

  private CoordinationFacts facts() {
    return state().facts();
  }
}
