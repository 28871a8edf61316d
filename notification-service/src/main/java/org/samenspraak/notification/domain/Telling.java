package org.samenspraak.notification.domain;

import java.time.Instant;
import java.util.List;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * What is told to whom and because of what.
 *
 * @param cause id of the event that matters most
 * @param causeType name of that event
 * @param facts all that was gathered, in the order in which it happened
 * @param at when the last of them happened, on the business clock
 * @param questionId the question it is about, {@link #NO_QUESTION} when it is about a plan
 */
public record Telling(
    String cause,
    String causeType,
    List<Fact> facts,
    Instant at,
    Recipient to,
    QuestionId questionId,
    Mail mail) {

  /**
   * An event that is told.
   *
   * @param event its id
   * @param type its name
   */
  public record Fact(String event, String type) {}

  /** What is told is about a plan. Empty but there, since lists are filtered by it. */
  public static final QuestionId NO_QUESTION = new QuestionId("");
}
