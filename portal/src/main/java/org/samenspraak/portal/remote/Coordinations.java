package org.samenspraak.portal.remote;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What coordination-service answers; coordinations only to those concerned. */
@HttpExchange("/api")
public interface Coordinations {

  /** The inbox of the cabinet that asks. */
  @GetExchange("/coordinations")
  Listing<CoordinationSeen.Row> inbox(
      @RequestParam String ministry,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam int page,
      @RequestParam int size);

  /** One coordination; 401 or 403 for who may not read it. */
  @GetExchange("/coordinations/{id}")
  CoordinationSeen get(@PathVariable String id);

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
