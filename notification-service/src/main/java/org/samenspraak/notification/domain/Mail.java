package org.samenspraak.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it gets its look. Nothing confidential is ever in it.
 *
 * @param heading the same matter as the subject, for the top of the mail
 * @param facts what, by when, from whom
 * @param linkText what the one link does
 * @param because why this cabinet gets it, one sentence
 * @param thread what the mail is about, the same for all mails that belong together: {@code
 *     question/<id>}
 * @param repliesTo mailbox that receives answers, if not the sender's
 */
public record Mail(
    String subject,
    String heading,
    String opening,
    List<Fact> facts,
    String linkText,
    String link,
    String because,
    String thread,
    @Nullable String repliesTo) {

  /** One line of the box with facts. */
  public record Fact(String label, String value) {}

  /** Keeps a copy of the facts. */
  public Mail {
    facts = List.copyOf(facts);
  }
}
