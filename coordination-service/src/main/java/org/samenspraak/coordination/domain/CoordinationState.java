package org.samenspraak.coordination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.CoordinationPermission.Between;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.AnswerWriting;
import org.samenspraak.coordination.domain.answer.Finalisation;
import org.samenspraak.coordination.domain.answer.Outcome;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Proposal;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.Delegation;
import org.samenspraak.coordination.domain.parts.PartProgress;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.domain.plans.Flag;
import org.samenspraak.coordination.domain.plans.PlanWatch;
import org.samenspraak.coordination.domain.plans.Rereading;
import org.samenspraak.coordination.register.domain.Register;
import org.samenspraak.workingdays.TimeLeft;

/** A coordination as it stands, and who may see what of it. */
public record CoordinationState(
    QuestionId questionId,
    AskedQuestion question,
    Table table,
    Parts parts,
    Proposal proposal,
    PlanWatch planWatch,
    @Nullable Appointment appointment,
    Outcome outcome,
    Status status) {

  CoordinationFacts facts() {
    return new CoordinationFacts(questionId, coordinator().orElse(null));
  }

  /** The appointed coordinator. */
  public Optional<MinisterId> coordinator() {
    return Optional.ofNullable(appointment).map(Appointment::coordinator);
  }

  /** Whether that minister was appointed to coordinate. */
  public boolean coordinates(MinisterId minister) {
    return coordinator().filter(minister::equals).isPresent();
  }

  /** The role of an addressed minister; empty until it is settled who coordinates. */
  public Optional<Role> roleOf(MinisterId minister) {
    return coordinator().map(c -> c.equals(minister) ? Role.COORDINATOR : Role.CONTRIBUTOR);
  }

  /** The answer of that minister that was announced by that hash, also if it was not filed. */
  public Optional<Answer> answerOf(MinisterId minister, String sha256) {
    return outcome.announcedBy(sha256).filter(answer -> answer.minister().equals(minister));
  }

  /** The answer of that minister as it is final now. */
  public Optional<Answer> answerOf(MinisterId minister) {
    return Optional.ofNullable(outcome.finalisation()).stream()
        .flatMap(fixed -> fixed.answers().stream())
        .filter(answer -> answer.minister().equals(minister))
        .findFirst();
  }

  /**
   * The answer of that minister as it would be if it were made final now; what has no text yet is
   * empty.
   *
   * @param salt of its hash, which nobody is told
   */
  public Optional<Answer> draftOf(MinisterId minister, Register register, String salt, Instant at) {
    Rules.notFinal(this);
    MinisterId coordinator = Rules.settled(appointment).coordinator();
    return Finalisation.drafts(table, parts, register, coordinator, salt, at).stream()
        .filter(answer -> answer.minister().equals(minister))
        .findFirst();
  }

  /**
   * The text of a part as it stands in the answer or would stand in it now; empty while nothing
   * covers it.
   */
  public Optional<String> finalText(PartWork part) {
    return part.covered()
        ? Optional.of(new AnswerWriting(table, parts).textOf(part))
        : Optional.empty();
  }

  /**
   * Whom the next step depends on: slugs of ministers, or {@code secretariat} when it is the
   * government's turn; empty when nothing is left to do.
   */
  public List<String> waitingFor() {
    return waiting().awaited();
  }

  /** The next steps, and whose they are. */
  public Waiting waiting() {
    return new Waiting(
        status,
        table.seats().stream()
            .map(seat -> new Waiting.NamingCabinet(seat.minister(), seat.agreement()))
            .toList(),
        coordinator().orElse(null),
        appointment != null && appointment.provisional(),
        progress());
  }

  /** Of that minister's term on that Brussels date; nothing to tell when it is over. */
  public Optional<TimeLeft> timeLeft(Seat seat, LocalDate today) {
    return status.isOver()
        ? Optional.empty()
        : Optional.of(TimeLeft.on(today, seat.dueOn(), seat.calendar()));
  }

  /** Until that contribution is due; nothing to tell when it is not awaited any more. */
  public Optional<TimeLeft> timeLeft(Contribution contribution, LocalDate today) {
    return status.isOver()
        ? Optional.empty()
        : contribution.progress().timeLeft(today, table.firstDue().calendar());
  }

  /** Until the administration's draft is due; nothing to tell when it does not have it. */
  public Optional<TimeLeft> timeLeft(@Nullable Delegation delegation, LocalDate today) {
    return delegation == null || !delegation.open()
        ? Optional.empty()
        : Optional.of(TimeLeft.on(today, delegation.due(), table.firstDue().calendar()));
  }

  /** Whether that move of the plan may be missing in the answer. */
  public boolean isToBeReadAgainFor(Flag flag) {
    return new Rereading(status.isOver(), progress()).isCalledForBy(flag.at());
  }

  private List<PartProgress> progress() {
    return parts.all().stream().map(PartWork::progress).toList();
  }

  /**
   * Number of the version that a draft of that ministry would become; refused as delivering it
   * would be, and not known of to others.
   */
  public int draftedVersion(int part, MinisterId minister, Cause by) {
    Rules.byOwnOffice(CoordinationPermission.WRITE_DRAFT, this, minister, part, by.actor());
    Rules.settled(appointment);
    Rules.notFinal(this);
    Contribution contribution = parts.numbered(part).askedOf(minister, table);
    contribution.refuseUndeliverable();
    return contribution.versions().size() + 1;
  }

  /** Refuses whoever may not take care of it in that ministry's cabinet, and tells them nothing. */
  public void checkHandling(MinisterId minister, Cause by) {
    Rules.byOwnOffice(CoordinationPermission.HANDLE_DOSSIER, this, minister, by.actor());
  }

  /** Whether that actor may read it, but for the texts. */
  public boolean mayBeReadBy(Actor actor) {
    return CoordinationPermission.READ_COORDINATION.allows(actor, between(actor));
  }

  /** Whether that actor may read the texts of this minister's contributions. */
  public boolean mayReadContribution(Actor actor, MinisterId contributor) {
    return CoordinationPermission.READ_CONTRIBUTION.allows(actor, between(actor, contributor));
  }

  /** Whether that actor may know of that ministry's draft for that part. */
  public boolean mayReadDraft(Actor actor, MinisterId contributor, int part) {
    return CoordinationPermission.READ_DRAFT.allows(actor, between(actor, contributor, part));
  }

  /** Whether that actor may know of that ministry's drafts, of one part at least. */
  public boolean mayReadDrafts(Actor actor, MinisterId contributor) {
    return CoordinationPermission.READ_DRAFT.allows(actor, between(actor, contributor))
        || parts.all().stream().anyMatch(p -> mayReadDraft(actor, contributor, p.number()));
  }

  /** Whether that actor may know that the ministry's administration drafts for that part. */
  public boolean mayReadDelegation(Actor actor, MinisterId contributor, int part) {
    return CoordinationPermission.READ_DELEGATION.allows(actor, between(actor, contributor, part));
  }

  /** Whether that actor may know who in that ministry's cabinet takes care of it. */
  public boolean mayReadHandler(Actor actor, MinisterId minister) {
    return CoordinationPermission.READ_HANDLER.allows(actor, between(actor, minister));
  }

  /** Whether that actor may read the text of the answer. */
  public boolean mayReadFinalTexts(Actor actor) {
    return CoordinationPermission.READ_FINAL_TEXT.allows(actor, between(actor));
  }

  /** The same, where it is about that minister's contribution to one part. */
  Set<Between> between(Actor actor, MinisterId minister, int part) {
    Set<Between> holding = between(actor, minister);
    boolean delegated =
        parts.all().stream()
            .filter(p -> p.number() == part)
            .flatMap(p -> p.contributionOf(minister).stream())
            .anyMatch(Contribution::delegated);
    if (delegated && holding.contains(Between.OWN_OFFICE)) {
      holding.add(Between.DELEGATED);
    }
    return holding;
  }

  /** What holds between that actor and this, where it is about the addressing of one minister. */
  Set<Between> between(Actor actor, MinisterId minister) {
    Set<Between> holding = between(actor);
    if (table.isHeldBy(actor.name(), minister)) {
      holding.add(Between.OWN_OFFICE);
    }
    return holding;
  }

  /** What holds between that actor and this, whatever it is about; may be added to. */
  Set<Between> between(Actor actor) {
    String office = actor.name();
    Set<Between> holding = EnumSet.noneOf(Between.class);
    if (table.isHeldBy(office)) {
      holding.add(Between.CONCERNED);
    } else if (table.wasSentTo(office)) {
      holding.add(Between.FORMERLY);
    }
    if (coordinator().filter(minister -> table.isHeldBy(office, minister)).isPresent()) {
      holding.add(Between.COORDINATES);
    }
    if (outcome.finalisation() != null) {
      holding.add(Between.FINAL);
    }
    return holding;
  }
}
