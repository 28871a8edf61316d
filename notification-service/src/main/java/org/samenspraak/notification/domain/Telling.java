package org.samenspraak.notification.domain;

import java.time.Instant;
import java.util.List;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * What is told to whom and because of what.
 *
 * @param cause id of the event that matters most
 * @param causeType name of that event
 * @param entries all that was gathered, in the order in which it happened
 * @param questionId the question it is about, {@link #NO_QUESTION} when it is about a plan
 */
public record Telling(
    String cause,
    String causeType,
    List<Entry> entries,
    Recipient to,
    QuestionId questionId,
    Mail mail) {

  /** What is told is about a plan. Empty but there, since lists are filtered by it. */
  public static final QuestionId NO_QUESTION = new QuestionId("");

  /** When the last of it happened, on the business clock. */
  Instant at() {
    return entries.getLast().at();
  }

  /** What it is about, for example {@code question/q1}; a digest is about several. */
  List<String> dossiers() {
    return entries.stream().map(Entry::dossier).distinct().toList();
  }

  /** The same in other words. */
  Telling saying(Mail other) {
    return new Telling(cause, causeType, entries, to, questionId, other);
  }
}
