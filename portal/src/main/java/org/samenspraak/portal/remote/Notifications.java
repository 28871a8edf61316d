package org.samenspraak.portal.remote;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What notification-service answers: to an operator all, to a cabinet its own. */
@HttpExchange("/api/notifications")
public interface Notifications {

  /**
   * A mail.
   *
   * @param inDoubt whether the mail server may have it twice
   * @param failure what the mail server said
   */
  record Row(
      String id,
      String recipient,
      String mailbox,
      String subject,
      String question,
      String status,
      String why,
      Instant createdAt,
      @Nullable Instant sentAt,
      int attempts,
      boolean inDoubt,
      @Nullable String failure) {}

  /** Those of that status, newest first. */
  @GetExchange
  Listing<Row> list(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam int page,
      @RequestParam int size);

  /** Has one sent again. */
  @PostExchange("/{id}/resend")
  Row resend(@PathVariable String id, @RequestHeader Map<String, String> headers);
}
