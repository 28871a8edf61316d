package org.samenspraak.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.workingdays.Brussels;

/**
 * A strategic plan: objectives that several ministers want to reach in some years, with one of them
 * as coordinator.
 *
 * <p>It begins as a draft, also when the document it was read from says that it was approved,
 * because an approval is a decision that somebody records on its own. The government approves it in
 * principle and later finally, each once and in that order. Its actions may be added at any time
 * and live on their own.
 */
@AggregateType(value = "plan", indexes = "-period.firstYear,planId")
public final class Plan extends Aggregate {
  private PlanId planId;
  private String title;
  private Period period;
  private MinisterId coordinator;
  private List<Objective> objectives;
  private PlanStatus status = PlanStatus.DRAFT;
  private List<Approval> approvals = List.of();

  @SuppressWarnings("NullAway.Init") // filled by the store and by draft()
  private Plan() {}

  /** Refuses with FORBIDDEN whoever coordinates no plan at all. */
  public static void requireMayDraft(Actor actor) {
    PlanPermission.mayDraftSome(actor);
  }

  /** Enters a plan as a draft; its coordinator does that. */
  public static Plan draft(Draft draft, Cause by) {
    PlanPermission.mayDraft(draft.coordinator(), by.actor());
    Plan plan = new Plan();
    plan.planId = draft.planId();
    plan.title = draft.title();
    plan.period = draft.period();
    plan.coordinator = draft.coordinator();
    plan.objectives =
        IntStream.range(0, draft.objectives().size())
            .mapToObj(i -> new Objective(i + 1, draft.objectives().get(i)))
            .toList();
    plan.raise(plan.drafted());
    return plan;
  }

  /**
   * Records that the government approved the plan. The same decision again changes nothing.
   *
   * @param approval dated today or earlier, Brussels time, and not before the year that precedes
   *     the plan's first: the plan 2020–2025 was approved on 13 November 2020, in its first year
   */
  public void approve(Approval approval, Cause by) {
    PlanPermission.mayApprove(coordinator, by.actor());
    if (approvals.contains(approval)) {
      return;
    }
    checkOrder(approval.kind());
    checkDate(approval.on(), Brussels.dateOf(by.at()));
    List<Approval> all = new ArrayList<>(approvals);
    all.add(approval);
    approvals = List.copyOf(all);
    status =
        approval.kind() == Approval.Kind.FINAL
            ? PlanStatus.APPROVED
            : PlanStatus.APPROVED_IN_PRINCIPLE;
    raise(
        new PlanEvent.Approved(
            planId,
            title,
            coordinator,
            approval.kind().name(),
            approval.on(),
            approval.reference()));
  }

  private void checkOrder(Approval.Kind kind) {
    PlanStatus needed =
        kind == Approval.Kind.FINAL ? PlanStatus.APPROVED_IN_PRINCIPLE : PlanStatus.DRAFT;
    if (status.compareTo(needed) > 0) {
      throw new Refusal(
              Kind.CONFLICT,
              "already-approved",
              "Het plan is al zo goedgekeurd, met een andere datum of referentie.")
          .with("approvals", approvals);
    }
    if (status != needed) {
      throw new Refusal(
              Kind.CONFLICT,
              "not-approved-in-principle",
              "Een plan wordt eerst principieel goedgekeurd en pas daarna definitief.")
          .field("kind")
          .expected(Approval.Kind.IN_PRINCIPLE.name());
    }
  }

  private void checkDate(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw new Refusal(
              Kind.INVALID, "date-in-future", "Een goedkeuring kan niet in de toekomst liggen.")
          .field("on")
          .expected("een datum tot en met " + today);
    }
    LocalDate earliest = LocalDate.of(period.firstYear() - 1, 1, 1);
    if (on.isBefore(earliest)) {
      throw new Refusal(
              Kind.INVALID,
              "date-before-plan",
              "Een goedkeuring kan niet zo lang vóór het begin van het plan liggen.")
          .field("on")
          .expected("een datum vanaf " + earliest);
    }
    if (!approvals.isEmpty() && on.isBefore(approvals.getLast().on())) {
      throw new Refusal(
              Kind.INVALID,
              "before-approval-in-principle",
              "De definitieve goedkeuring volgt op de principiële.")
          .field("on")
          .expected("een datum vanaf " + approvals.getLast().on());
    }
  }

  /** The objective with that number. */
  public Optional<Objective> objective(int number) {
    return objectives.stream().filter(o -> o.number() == number).findFirst();
  }

  private PlanEvent.Drafted drafted() {
    return new PlanEvent.Drafted(
        planId,
        title,
        period.firstYear(),
        period.lastYear(),
        coordinator,
        objectives.stream().map(o -> new PlanEvent.Objective(o.number(), o.text())).toList());
  }

  public PlanId planId() {
    return planId;
  }

  public String title() {
    return title;
  }

  public Period period() {
    return period;
  }

  /** Slug of the coordinating minister. */
  public MinisterId coordinator() {
    return coordinator;
  }

  public PlanStatus status() {
    return status;
  }

  /** In the order in which they were given. */
  public List<Approval> approvals() {
    return approvals;
  }

  public List<Objective> objectives() {
    return objectives;
  }
}
