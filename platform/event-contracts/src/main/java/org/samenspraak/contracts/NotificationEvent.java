package org.samenspraak.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Facts about what was told to whom. Published by notification-service. */
@Topic("notification-events")
public sealed interface NotificationEvent extends Event {

  /**
   * A mail was handed over to the mail server.
   *
   * @param cause id of the event that mattered most in it
   * @param recipient slug of the minister whose cabinet or administration it was, {@code
   *     asker~<id>}, {@code clerk} or {@code secretariat}
   * @param inDoubt true when an earlier hand-over may already have happened
   */
  @EventName("notification.sent.v1")
  record Sent(
      String notificationId,
      String cause,
      String recipient,
      String subject,
      Instant sentAt,
      boolean inDoubt)
      implements NotificationEvent {}

  /** A mail could not be handed over and will not be tried again by itself. */
  @EventName("notification.failed.v1")
  record Failed(
      String notificationId,
      String cause,
      String recipient,
      String subject,
      @Nullable String reason)
      implements NotificationEvent {}
}
