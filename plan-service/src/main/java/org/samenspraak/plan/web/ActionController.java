package org.samenspraak.plan.web;

import jakarta.validation.Valid;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.application.ActionCommands;
import org.samenspraak.plan.domain.Action;
import org.samenspraak.plan.domain.Plan;
import org.samenspraak.plan.views.PlanList;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.samenspraak.web.Responses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ActionController {
  private final ActionCommands commands;
  private final Aggregates<Action> actions;
  private final Aggregates<Plan> plans;
  private final PlanList list;

  ActionController(
      ActionCommands commands, Aggregates<Action> actions, Aggregates<Plan> plans, PlanList list) {
    this.commands = commands;
    this.actions = actions;
    this.plans = plans;
    this.list = list;
  }

  @Needs("add-action")
  @PostMapping("/plans/{planId}/actions")
  ResponseEntity<ActionView> add(
      @PathVariable PlanId planId, @Valid @RequestBody ActionRequest request, Cause.Request cause) {
    Versioned<Action> action = commands.add(planId, request.toAction(), cause);
    return Responses.created("/api/actions/" + action.id(), action, ActionView.of(action));
  }

  @Needs("edit-action")
  @PutMapping("/actions/{id}")
  ResponseEntity<ActionView> edit(
      @PathVariable ActionId id, @Valid @RequestBody EditRequest request, Cause.Request cause) {
    Versioned<Action> action = commands.edit(id, request.toAction(), request.why(), cause);
    return Responses.ok(action, ActionView.of(action));
  }

  @Needs("change-action-status")
  @PutMapping("/actions/{id}/status")
  ResponseEntity<ActionView> changeStatus(
      @PathVariable ActionId id, @Valid @RequestBody StatusRequest request, Cause.Request cause) {
    Versioned<Action> action = commands.changeStatus(id, request.toChange(), cause);
    return Responses.ok(action, ActionView.of(action));
  }

  @Needs("read-plan")
  @GetMapping("/plans/{planId}/actions")
  PageOf<ActionView> ofPlan(@PathVariable PlanId planId, Paging paging) {
    plans.get(planId);
    return list.actions(planId, paging).map(ActionView::of);
  }

  @Needs("read-plan")
  @GetMapping("/actions/{id}")
  ResponseEntity<ActionView> get(@PathVariable ActionId id) {
    Versioned<Action> action = actions.get(id);
    return Responses.ok(action, ActionView.of(action));
  }

  @Needs("read-plan")
  @GetMapping("/actions/{id}/history")
  PageOf<HistoryItem> history(@PathVariable ActionId id, Paging paging) {
    actions.get(id);
    return HistoryItem.page(actions.timeline(id), paging);
  }
}
