package org.samenspraak.portal.remote;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What plan-service answers; all of it is public. */
@HttpExchange("/api")
public interface Plans {

  /** All plans. */
  @GetExchange("/plans")
  Listing<PlanSeen> list(@RequestParam int page, @RequestParam int size);

  /** One plan. */
  @GetExchange("/plans/{id}")
  PlanSeen get(@PathVariable String id);

  /** How far it is today, by the clock of the service. */
  @GetExchange("/plans/{id}/progress")
  PlanSeen.Progress progress(@PathVariable String id);

  /** Its actions. */
  @GetExchange("/plans/{id}/actions")
  Listing<PlanSeen.Action> actions(
      @PathVariable String id, @RequestParam int page, @RequestParam int size);

  /** The facts of one action. */
  @GetExchange("/actions/{id}/history")
  Listing<HistoryLine> history(
      @PathVariable String id, @RequestParam int page, @RequestParam int size);
}
