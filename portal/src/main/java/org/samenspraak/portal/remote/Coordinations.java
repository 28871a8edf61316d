package org.samenspraak.portal.remote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What coordination-service answers; coordinations only to those concerned. */
@HttpExchange("/api")
public interface Coordinations {

  /** The inbox of the cabinet that asks; without a ministry all there is, for who may see that. */
  @GetExchange("/coordinations")
  CoordinationSeen.Inbox inbox(
      @RequestParam(required = false) @Nullable String ministry,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam boolean late,
      @RequestParam boolean turn,
      @RequestParam boolean forGovernment,
      @RequestParam boolean mine,
      @RequestParam int page,
      @RequestParam int size);

  /** One coordination; 401 or 403 for who may not read it. */
  @GetExchange("/coordinations/{id}")
  CoordinationSeen get(@PathVariable String id);

  /** What that cabinet saved for its contributions; for itself alone. */
  @GetExchange("/coordinations/{id}/drafts/{minister}")
  List<CoordinationSeen.Draft> drafts(@PathVariable String id, @PathVariable String minister);

  /** What the asking administration is to draft of it; 404 for nothing. */
  @GetExchange("/coordinations/{id}/delegations")
  DelegationsSeen delegations(@PathVariable String id);

  /** All that the asking administration is to draft. */
  @GetExchange("/delegations")
  DelegationsSeen.Inbox delegations(@RequestParam int page, @RequestParam int size);

  /** Who in that cabinet takes care of it; for itself alone. */
  @GetExchange("/coordinations/{id}/handlers/{minister}")
  CoordinationSeen.Handler handler(@PathVariable String id, @PathVariable String minister);

  /** Every version of a contribution; 404 for who may not read it. */
  @GetExchange("/coordinations/{id}/parts/{part}/contributions/{minister}")
  CoordinationSeen.Versions versions(
      @PathVariable String id, @PathVariable int part, @PathVariable String minister);

  /** Its facts. */
  @GetExchange("/coordinations/{id}/history")
  Listing<HistoryLine> history(
      @PathVariable String id, @RequestParam int page, @RequestParam int size);

  /** The register of mandates, of all times or of one Brussels date. */
  @GetExchange("/mandates")
  Listing<CoordinationSeen.Mandate> mandates(
      @RequestParam(required = false) @Nullable String on,
      @RequestParam int page,
      @RequestParam int size);
}
