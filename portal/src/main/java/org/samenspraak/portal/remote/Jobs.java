package org.samenspraak.portal.remote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How question-service ends many questions in one go. */
@HttpExchange("/api/jobs")
public interface Jobs {

  /**
   * A job, or how it would be.
   *
   * @param id null when it was only tried
   * @param on Brussels date from which the ends hold
   * @param refused those that could not end; when it was only tried, those that stand in its way
   */
  record Seen(
      @Nullable String id,
      String kind,
      String reason,
      LocalDate on,
      @Nullable Instant begunAt,
      @Nullable Instant finishedAt,
      int size,
      int waiting,
      int done,
      int refused,
      Listing<Item> items) {

    /** Changes with every step of it. */
    public String standing() {
      return done + "/" + refused + "/" + waiting;
    }
  }

  /**
   * One of its questions.
   *
   * @param title empty when it is not there
   * @param why it could not end: a slug; null unless it could not
   */
  record Item(
      String question,
      String title,
      List<Numbered> numbers,
      String outcome,
      @Nullable String why) {}

  /** Its number at one minister. */
  record Numbered(String minister, int number) {}

  /** A job in the list. */
  record Row(
      String id,
      String kind,
      String reason,
      Instant begunAt,
      @Nullable Instant finishedAt,
      int size,
      int done,
      int refused) {}

  /**
   * Shows what it would be about; nothing is done.
   *
   * @param what {@code withdrawals} or {@code lapse}
   */
  @PostExchange("/{what}?dryRun=true")
  Seen tried(
      @PathVariable String what,
      @RequestParam int page,
      @RequestParam int size,
      @RequestBody Map<String, Object> order);

  /** Begins it. */
  @PostExchange("/{what}")
  Seen begin(
      @PathVariable String what,
      @RequestBody Map<String, Object> order,
      @RequestHeader Map<String, String> headers);

  /** The latest first. */
  @GetExchange
  Listing<Row> list(@RequestParam int page, @RequestParam int size);

  /** One, with a page of its questions. */
  @GetExchange("/{id}")
  Seen get(@PathVariable String id, @RequestParam int page, @RequestParam int size);
}
