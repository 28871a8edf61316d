package org.samenspraak.coordination.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.Opening;
import org.samenspraak.coordination.domain.QuestionChange;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.answer.Unfiled;
import org.samenspraak.coordination.domain.parts.ContributionRequest;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.samenspraak.coordination.register.domain.Register;
import org.samenspraak.coordination.register.views.MandateRegister;
import org.samenspraak.coordination.views.KnownPlans;
import org.springframework.stereotype.Component;

/** What can be asked of a coordination; each change may be refused as {@link Coordination} says. */
@Component
public class CoordinationCommands {
  private final Aggregates<Coordination> coordinations;
  private final KnownPlans plans;
  private final MandateRegister mandates;

  CoordinationCommands(
      Aggregates<Coordination> coordinations, KnownPlans plans, MandateRegister mandates) {
    this.coordinations = coordinations;
    this.plans = plans;
    this.mandates = mandates;
  }

  /** Opens the coordination of a question, with the plans as known now. */
  public Versioned<Coordination> open(Opening opening, Cause by) {
    List<KnownPlan> known = plans.all();
    return coordinations.add(
        opening.questionId().value(), by, () -> Coordination.open(opening, known));
  }

  /**
   * Proposes anew and flags what moved, with the plans as known now: not as known before the
   * coordination was loaded, or a slow comparison would take back what a later fact made of it.
   */
  public Versioned<Coordination> reconsider(QuestionId id, Cause by) {
    return change(id, by, c -> c.reconsider(plans.all(), by.at()));
  }

  /** Flags what happened to a plan, as known now. */
  public Versioned<Coordination> follow(QuestionId id, KnownPlan plan, Cause by) {
    return change(id, by, c -> c.follow(plan, by.at()));
  }

  /** The clerk put the question right; it may be about another plan now, or for others. */
  public Versioned<Coordination> follow(QuestionId id, QuestionChange changed, Cause by) {
    return change(
        id,
        by,
        coordination -> {
          coordination.follow(changed, by.at());
          coordination.reconsider(plans.all(), by.at());
        });
  }

  /** A cabinet names whom it wants to coordinate. */
  public Versioned<Coordination> agree(
      QuestionId id, MinisterId cabinet, MinisterId coordinator, Cause by) {
    return change(id, by, c -> c.agree(cabinet, coordinator, by));
  }

  /** The government appoints the coordinator. */
  public Versioned<Coordination> decide(
      QuestionId id, MinisterId coordinator, LocalDate decidedOn, String reference, Cause by) {
    return change(id, by, c -> c.decide(coordinator, decidedOn, reference, by));
  }

  /** The coordinator asks a contribution. */
  public Versioned<Coordination> request(
      QuestionId id,
      int part,
      MinisterId minister,
      @Nullable LocalDate due,
      @Nullable Note note,
      Cause by) {
    return change(id, by, c -> c.request(part, minister, due, note, by));
  }

  /** The coordinator asks contributions to several parts at once. */
  public Versioned<Coordination> request(
      QuestionId id, List<ContributionRequest> requests, Cause by) {
    return change(id, by, c -> c.request(requests, by));
  }

  /** The coordinator no longer asks it. */
  public Versioned<Coordination> cancel(QuestionId id, int part, MinisterId minister, Cause by) {
    return change(id, by, c -> c.cancel(part, minister, by));
  }

  /** A ministry delivers. */
  public Versioned<Coordination> deliver(
      QuestionId id, int part, MinisterId minister, String text, String salt, Cause by) {
    return change(id, by, c -> c.deliver(part, minister, text, salt, by));
  }

  /** The coordinator accepts what was delivered, if given only that version. */
  public Versioned<Coordination> accept(
      QuestionId id, int part, MinisterId minister, @Nullable Integer seen, Cause by) {
    return change(id, by, c -> c.accept(part, minister, seen, by));
  }

  /** The coordinator sends it back. */
  public Versioned<Coordination> giveBack(
      QuestionId id, int part, MinisterId minister, String note, Cause by) {
    return change(id, by, c -> c.giveBack(part, minister, note, by));
  }

  /** A ministry declines. */
  public Versioned<Coordination> decline(
      QuestionId id, int part, MinisterId minister, Declined.Reason reason, String text, Cause by) {
    return change(id, by, c -> c.decline(part, minister, reason, text, by));
  }

  /** The coordinator marks a part as somebody else's competence. */
  public Versioned<Coordination> markNotCompetent(
      QuestionId id, int part, NotCompetent.Claim claim, Cause by) {
    Register register = mandates.register();
    return change(id, by, c -> c.markNotCompetent(part, claim, register, by));
  }

  /** The coordinator takes that mark back. */
  public Versioned<Coordination> unmark(QuestionId id, int part, Cause by) {
    return change(id, by, c -> c.unmark(part, by));
  }

  /** The coordinator writes the text of a part. */
  public Versioned<Coordination> write(
      QuestionId id, int part, String text, String salt, Cause by) {
    return change(id, by, c -> c.write(part, text, salt, by));
  }

  /** The coordinator finalises; titles are those of that day. */
  public Versioned<Coordination> finalise(QuestionId id, String salt, Cause by) {
    Register register = mandates.register();
    return change(id, by, c -> c.finalise(register, salt, by));
  }

  /** The coordinator answers beside the final answer. */
  public Versioned<Coordination> answer(
      QuestionId id, Answer.Kind kind, String text, String salt, Cause by) {
    return change(id, by, c -> c.answer(kind, text, salt, by));
  }

  /** Nothing is to be answered any more. */
  public Versioned<Coordination> close(QuestionId id, Closing why, Cause by) {
    return change(id, by, c -> c.close(why, by.at()));
  }

  /** The end of the question was undone. */
  public Versioned<Coordination> resume(QuestionId id, Cause by) {
    List<KnownPlan> known = plans.all();
    return change(id, by, c -> c.resume(known, by.at()));
  }

  /** question-service did not file the answers. */
  public Versioned<Coordination> notFiled(QuestionId id, Unfiled what, Cause by) {
    return change(id, by, c -> c.notFiled(what));
  }

  private Versioned<Coordination> change(QuestionId id, Cause by, Consumer<Coordination> decide) {
    return coordinations.change(id, by, decide);
  }
}
