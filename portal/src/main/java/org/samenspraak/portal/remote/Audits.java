package org.samenspraak.portal.remote;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who did what and who read what, by service; for auditors. */
@HttpExchange("/api/audit/{part}")
public interface Audits {

  /**
   * A change or a reading.
   *
   * @param about for example {@code coordination/<id>}
   * @param person pseudonym; null where nobody in particular is behind it
   */
  record Entry(
      Instant at,
      String about,
      String what,
      String actor,
      @Nullable String person,
      @Nullable String role,
      @Nullable String request) {}

  /**
   * Newest first.
   *
   * @param next moment before which the next ones are, null at the end
   */
  record Found(List<Entry> items, @Nullable Instant next) {}

  /**
   * Those that fit.
   *
   * @param part {@code changes} or {@code reads}
   * @param from first day, Brussels
   * @param through last day, Brussels
   */
  @GetExchange
  Found list(
      @PathVariable String part,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String through,
      @RequestParam(required = false) @Nullable String before,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String about,
      @RequestParam int size);
}
