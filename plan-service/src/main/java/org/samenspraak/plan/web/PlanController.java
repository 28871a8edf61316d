package org.samenspraak.plan.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.application.PlanCommands;
import org.samenspraak.plan.domain.Plan;
import org.samenspraak.plan.domain.Progress;
import org.samenspraak.plan.views.PlanList;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/plans", produces = MediaType.APPLICATION_JSON_VALUE)
class PlanController {
  private final PlanCommands commands;
  private final Aggregates<Plan> plans;
  private final PlanList list;
  private final BusinessClock clock;

  PlanController(
      PlanCommands commands, Aggregates<Plan> plans, PlanList list, BusinessClock clock) {
    this.commands = commands;
    this.plans = plans;
    this.list = list;
    this.clock = clock;
  }

  @Needs("draft-plan")
  @PostMapping
  ResponseEntity<PlanView> draft(@Valid @RequestBody DraftRequest request, Cause.Request cause) {
    Versioned<Plan> plan = commands.draft(request.toDraft(), cause);
    return Responses.created("/api/plans/" + plan.id(), plan, PlanView.of(plan));
  }

  @Needs("approve-plan")
  @PutMapping("/{id}/approval")
  ResponseEntity<PlanView> approve(
      @PathVariable PlanId id, @Valid @RequestBody ApprovalRequest request, Cause.Request cause) {
    Versioned<Plan> plan = commands.approve(id, request.toApproval(), cause);
    return Responses.ok(plan, PlanView.of(plan));
  }

  @Needs("read-plan")
  @GetMapping
  PageOf<PlanView> list(Paging paging) {
    return list.plans(paging).map(PlanView::of);
  }

  @Needs("read-plan")
  @GetMapping("/{id}")
  ResponseEntity<PlanView> get(@PathVariable PlanId id) {
    Versioned<Plan> plan = plans.get(id);
    return Responses.ok(plan, PlanView.of(plan));
  }

  @Needs("read-plan")
  @GetMapping("/{id}/history")
  PageOf<HistoryItem> history(@PathVariable PlanId id, Paging paging) {
    plans.get(id);
    return HistoryItem.page(plans.timeline(id), paging);
  }

  @Needs("read-plan")
  @GetMapping("/{id}/progress")
  ProgressView progress(
      @PathVariable PlanId id, @RequestParam(required = false) @Nullable LocalDate on) {
    LocalDate day = on == null ? Brussels.dateOf(clock.instant()) : on;
    Plan plan = plans.get(id).state();
    return ProgressView.of(Progress.of(plan, list.courses(id), day));
  }
}
