package org.samenspraak.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.domain.Mail.Fact;

/**
 * What all mails about a question have in common. The number is always the one that the question
 * has at the cabinet that reads it.
 */
record AboutQuestion(ToldQuestion question, Cabinet to) {

  /** The matter in the subject and above the mail. */
  record Matter(String subject, String heading) {}

  int number() {
    return question.seatOf(to.minister()).number();
  }

  String reference() {
    return "vraag nr. %d van %s".formatted(number(), question.askerName());
  }

  /** The same words in the subject and, with the number, above the mail. */
  Matter matter(String words) {
    return matter(words, words);
  }

  Matter matter(String subject, String heading) {
    return new Matter(subject, heading + ": vraag nr. " + number());
  }

  /**
   * The mail.
   *
   * @param repliesTo cabinet that receives answers; null when nobody reads them
   */
  Mail mail(
      Matter matter,
      String opening,
      List<Fact> facts,
      PortalLink link,
      String because,
      @Nullable Cabinet repliesTo) {
    return new Mail(
        "[Vraag %d] %s – %s"
            .formatted(number(), matter.subject(), OneLine.of(question.title(), Mail.SHORT_TITLE)),
        matter.heading(),
        question.title(),
        opening,
        facts,
        link.text(),
        link.address(),
        because,
        "question/" + question.id(),
        to.equals(repliesTo) ? null : repliesTo);
  }
}
