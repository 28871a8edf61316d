package org.samenspraak.portal.remote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What question-service answers. */
@HttpExchange("/api/questions")
public interface Questions {

  /**
   * Questions that fit.
   *
   * @param order {@code NEWEST}, or {@code URGENT} for the late ones first
   */
  @GetExchange
  Listing<QuestionSeen.Row> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String minister,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String asker,
      @RequestParam(required = false) @Nullable String sentFrom,
      @RequestParam(required = false) @Nullable String sentThrough,
      @RequestParam(required = false) @Nullable String dueFrom,
      @RequestParam(required = false) @Nullable String dueThrough,
      @RequestParam boolean late,
      @RequestParam String order,
      @RequestParam int page,
      @RequestParam int size);

  /** One question. */
  @GetExchange("/{id}")
  QuestionSeen get(@PathVariable String id);

  /** One as it was known at the end of a day, or as it holds for a day; one of both is null. */
  @GetExchange("/{id}")
  QuestionSeen then(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String on);

  /** All texts that it had, the latest first. */
  @GetExchange("/{id}/texts")
  List<QuestionSeen.Text> texts(@PathVariable String id);

  /** Its facts. */
  @GetExchange("/{id}/history")
  QuestionSeen.History history(@PathVariable String id);

  /** The texts of its answers; 403 for who may not read them yet. */
  @GetExchange("/{id}/answers")
  List<QuestionSeen.Answer> answers(@PathVariable String id);

  /** The letter of one minister as it would be now; 403 for who does not coordinate. */
  @GetExchange("/{id}/letters/{minister}.pdf?draft=true")
  ResponseEntity<byte[]> draftLetter(@PathVariable String id, @PathVariable String minister);

  /** The letter of one minister. */
  @GetExchange("/{id}/letters/{minister}.pdf")
  ResponseEntity<byte[]> letter(@PathVariable String id, @PathVariable String minister);
}
