package org.samenspraak.notification.domain;

import org.samenspraak.contracts.ids.QuestionId;

/**
 * What is told to whom and because of what.
 *
 * @param cause id of the event
 * @param causeType name of the event
 * @param questionId the question it is about, {@link #NO_QUESTION} when it is about a plan
 */
public record Telling(
    String cause, String causeType, Cabinet to, QuestionId questionId, Mail mail) {

  /** What is told is about a plan. Empty but there, since lists are filtered by it. */
  public static final QuestionId NO_QUESTION = new QuestionId("");

  /** Id of the one notification for this event and this cabinet; fit for a path. */
  public String notificationId() {
    return cause.replace('/', '~') + "~" + to.key();
  }
}
