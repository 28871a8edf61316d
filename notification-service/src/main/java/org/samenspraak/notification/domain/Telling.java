package org.samenspraak.notification.domain;

import java.util.List;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * What is told to whom and because of what.
 *
 * @param cause id of the event that matters most
 * @param causeType name of that event
 * @param causes ids of all events that are told
 * @param questionId the question it is about, {@link #NO_QUESTION} when it is about a plan
 */
public record Telling(
    String cause,
    String causeType,
    List<String> causes,
    Recipient to,
    QuestionId questionId,
    Mail mail) {

  /** What is told is about a plan. Empty but there, since lists are filtered by it. */
  public static final QuestionId NO_QUESTION = new QuestionId("");
}
