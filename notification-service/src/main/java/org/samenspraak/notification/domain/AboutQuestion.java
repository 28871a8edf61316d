package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.domain.Mail.Fact;

/**
 * What all mails about a question have in common. The number is always the one that the question
 * has at the cabinet that reads it.
 */
record AboutQuestion(ToldQuestion question, @Nullable Cabinet to) {

  /** Why a mail goes to every addressed cabinet: the rest of a sentence. */
  static final String ADDRESSED = "uw minister een van de gevraagde ministers is";

  /** What those are told who have no number of their own: the asker and offices. */
  static AboutQuestion toOthers(ToldQuestion question) {
    return new AboutQuestion(question, null);
  }

  /** The matter in the subject and above the mail. */
  record Matter(String subject, String heading) {}

  /** That of who reads it; all there are, as {@code 148/92}, for who has none. */
  String number() {
    return to == null
        ? String.join(
            "/", question.seats().stream().map(seat -> String.valueOf(seat.number())).toList())
        : String.valueOf(question.seatOf(to.minister()).number());
  }

  /**
   * {@code vraag nr. 92 van Adeline Blancquaert}; with whose number it is when it is not its own.
   */
  String reference() {
    ToldQuestion.Lead lead = question.lead();
    String whose =
        lead == null || to == null || question.isFor(to.minister())
            ? ""
            : " (%s)".formatted(lead.name());
    return "vraag nr. %s%s van %s".formatted(number(), whose, question.askerName());
  }

  /** By when something is asked, counted by the calendar of the question there. */
  Deadline by(LocalDate due, LocalDate today) {
    return Deadline.counted(due, today, calendar());
  }

  private String calendar() {
    ToldQuestion.Seat seat =
        to == null ? question.seats().getFirst() : question.seatOf(to.minister());
    return seat.calendar();
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
        "[Vraag %s] %s – %s"
            .formatted(number(), matter.subject(), OneLine.of(question.title(), Mail.SHORT_TITLE)),
        matter.heading(),
        question.title(),
        opening,
        facts,
        link.text(),
        link.address(),
        because,
        "question/" + question.id(),
        repliesTo == null || repliesTo.equals(to) ? null : repliesTo);
  }
}
