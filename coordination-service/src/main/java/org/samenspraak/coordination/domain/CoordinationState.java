package org.samenspraak.coordination.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.CoordinationPermission.Between;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.AnswerWriting;
import org.samenspraak.coordination.domain.answer.Outcome;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Proposal;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.domain.plans.PlanWatch;

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
    return new Waiting(
            status,
            table.seats().stream()
                .map(seat -> new Waiting.NamingCabinet(seat.minister(), seat.agreement()))
                .toList(),
            coordinator().orElse(null),
            parts.all().stream().map(PartWork::progress).toList())
        .awaited();
  }

  /** Whether that actor may read it, but for the texts. */
  public boolean mayBeReadBy(Actor actor) {
    return CoordinationPermission.READ_COORDINATION.allows(actor, between(actor));
  }

  /** Whether that actor may read the texts of this minister's contributions. */
  public boolean mayReadContribution(Actor actor, MinisterId contributor) {
    return CoordinationPermission.READ_CONTRIBUTION.allows(actor, between(actor, contributor));
  }

  /** Whether that actor may read the text of the answer. */
  public boolean mayReadFinalTexts(Actor actor) {
    return CoordinationPermission.READ_FINAL_TEXT.allows(actor, between(actor));
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
