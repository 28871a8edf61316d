package org.samenspraak.notification.domain;

/**
 * What is told to whom and because of what.
 *
 * @param cause id of the event
 * @param causeType name of the event
 * @param questionId the question it is about, empty when it is about a plan
 */
public record Telling(String cause, String causeType, Cabinet to, String questionId, Mail mail) {

  /** Id of the one notification for this event and this cabinet; fit for a path. */
  public String notificationId() {
    return cause.replace('/', '~') + "~" + to.minister();
  }
}
