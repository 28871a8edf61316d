package org.samenspraak.portal.remote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * How whoever is told wants to be told, at notification-service. A recipient is the slug of a
 * minister, {@code asker~<id>}, {@code clerk} or {@code secretariat}.
 */
@HttpExchange("/api/preferences/{recipient}")
public interface MailPreferences {

  /**
   * As it holds; {@code reminders}, {@code questionNews} and {@code planNews} are {@code INSTANT},
   * {@code DIGEST} or {@code OFF}.
   *
   * @param mailbox where the mails go; null when none is known
   * @param kinds what one is ever told: {@code REMINDERS}, {@code QUESTION_NEWS}, {@code PLAN_NEWS}
   * @param alsoTo further mailboxes
   * @param digestHour hour of the day, in Brussels
   */
  record Chosen(
      @Nullable String mailbox,
      List<String> kinds,
      List<String> alsoTo,
      String reminders,
      String questionNews,
      String planNews,
      int digestHour,
      @Nullable LocalDate pauseFrom,
      @Nullable LocalDate pauseThrough) {}

  /** The same as it is to hold; dates as they were typed. */
  record Choosing(
      List<String> alsoTo,
      @Nullable String reminders,
      @Nullable String questionNews,
      @Nullable String planNews,
      @Nullable Integer digestHour,
      @Nullable String pauseFrom,
      @Nullable String pauseThrough) {}

  /** With its version as {@code ETag}. */
  @GetExchange
  ResponseEntity<Chosen> get(@PathVariable String recipient);

  /** From now on. */
  @PutExchange
  Chosen choose(
      @PathVariable String recipient,
      @RequestBody Choosing body,
      @RequestHeader Map<String, String> headers);
}
