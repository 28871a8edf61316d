package org.samenspraak.portal.remote;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What notification-service answers: to an operator all, to others their own, and to whoever
 * coordinates a question what all were told of it.
 */
@HttpExchange("/api/notifications")
public interface Notifications {

  /**
   * A mail.
   *
   * @param recipient as whom preferences know one
   * @param recipientName as mail programs show it
   * @param inDoubt whether the mail server may have it twice
   * @param failure what the mail server said
   * @param text of one that was asked for alone
   */
  record Row(
      String id,
      String recipient,
      String recipientName,
      String mailbox,
      String subject,
      String question,
      @Nullable List<String> dossiers,
      String status,
      String why,
      Instant createdAt,
      @Nullable Instant sentAt,
      int attempts,
      boolean inDoubt,
      @Nullable String failure,
      @Nullable String text) {

    /** Whether it is about that question, perhaps among others. */
    public boolean isAbout(String id) {
      return question.equals(id) || (dossiers != null && dossiers.contains("question/" + id));
    }

    /** When it was sent, or else made. */
    public Instant at() {
      return sentAt == null ? createdAt : sentAt;
    }

    /** What the mail server said, for whoever need not know the address. */
    public @Nullable String reason() {
      return failure == null ? null : failure.replace(mailbox, "het adres");
    }
  }

  /** Those of that status, newest first. */
  @GetExchange
  Listing<Row> list(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam int page,
      @RequestParam int size);

  /** Those about a question that the asker may see, of that status or of all, newest first. */
  @GetExchange
  Listing<Row> about(
      @RequestParam String question,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam int page,
      @RequestParam int size);

  /** One, with its text; 404 for who did not get it. */
  @GetExchange("/{id}")
  Row get(@PathVariable String id);

  /** Has one sent again. */
  @PostExchange("/{id}/resend")
  Row resend(@PathVariable String id, @RequestHeader Map<String, String> headers);
}
