package org.samenspraak.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it gets its look. Nothing confidential is ever in it, and what others
 * wrote stays on its own line.
 *
 * @param heading the same matter as the subject, for the top of the mail
 * @param topic title of the question or plan
 * @param facts by when, what, from whom; what matters most comes first
 * @param linkText what the one link does
 * @param because which event and which rule made that this cabinet gets it: the rest of a sentence
 *     that begins with {@code U krijgt dit bericht omdat}
 * @param thread what the mail is about, the same for all mails that belong together: {@code
 *     question/<id>}
 * @param repliesTo cabinet that receives answers; null when nobody reads them
 * @param more what most mails do not have
 */
public record Mail(
    String subject,
    String heading,
    String topic,
    String opening,
    List<Fact> facts,
    String linkText,
    String link,
    String because,
    String thread,
    @Nullable Cabinet repliesTo,
    More more) {

  /** Longest title in the body. */
  static final int LONG_TITLE = 300;

  /** Longest title in a subject, where a reader sees some eighty characters. */
  static final int SHORT_TITLE = 110;

  private static final int LONGEST_SUBJECT = 250;
  private static final int LONGEST_FACT = 1_000;

  /** One line of the box with facts. */
  public record Fact(String label, String value) {
    /** Keeps it to one line. */
    public Fact {
      value = OneLine.of(value, LONGEST_FACT);
    }
  }

  /**
   * What most mails do not have.
   *
   * @param deadline by when something is asked
   * @param note of the cabinet that asks
   * @param parts of the question, as they are asked
   * @param also what else happened in the same window, or since the last digest
   * @param preferences page where one chooses how to be told; null of what cannot be chosen
   */
  public record More(
      @Nullable Deadline deadline,
      @Nullable Note note,
      List<PartText> parts,
      List<Also> also,
      @Nullable String preferences) {
    static final More NONE = new More(null, null, List.of(), List.of());

    /** Of a mail that tells one thing. */
    public More(
        @Nullable Deadline deadline, @Nullable Note note, List<PartText> parts, List<Also> also) {
      this(deadline, note, parts, also, null);
    }

    /** Copies. */
    public More {
      parts = List.copyOf(parts);
      also = List.copyOf(also);
    }
  }

  /**
   * What a cabinet wrote with its request, in its own lines.
   *
   * @param from name of the minister
   */
  public record Note(String from, String text) {}

  /** A part of a question in its own lines. */
  public record PartText(int number, String text) {}

  /**
   * Something else that happened.
   *
   * @param sentence that a mail of its own would begin with
   * @param due by when something is asked, in words
   * @param link page of the portal
   */
  public record Also(
      String what, String sentence, @Nullable String due, String linkText, String link) {

    private static Also of(Mail mail) {
      Deadline deadline = mail.more.deadline();
      return new Also(
          mail.heading,
          mail.opening,
          deadline == null ? null : deadline.day() + ", " + deadline.left(),
          mail.linkText,
          mail.link);
    }
  }

  /** One with nothing more. */
  public Mail(
      String subject,
      String heading,
      String topic,
      String opening,
      List<Fact> facts,
      String linkText,
      String link,
      String because,
      String thread,
      @Nullable Cabinet repliesTo) {
    this(
        subject, heading, topic, opening, facts, linkText, link, because, thread, repliesTo,
        More.NONE);
  }

  /** Stands in the log for one that could not be made. */
  public static Mail unmade(String mailing) {
    String what = "Melding die niet kon worden opgemaakt";
    return new Mail(what, what, mailing, what + ".", List.of(), "", "", "iets gebeurde", "", null);
  }

  /** Whether it says something, and does not only stand in the log. */
  boolean isMade() {
    return !link.isEmpty();
  }

  /** The same with a deadline, a note or the text of parts. */
  Mail with(More other) {
    return new Mail(
        subject, heading, topic, opening, facts, linkText, link, because, thread, repliesTo, other);
  }

  /** The same with a date by which something is asked. */
  Mail by(Deadline deadline) {
    return with(new More(deadline, more.note(), more.parts(), more.also(), more.preferences()));
  }

  /** This one, which says shortly what the others would have said. */
  public Mail and(List<Mail> others) {
    return with(
        new More(
            more.deadline(),
            more.note(),
            more.parts(),
            others.stream().map(Also::of).toList(),
            more.preferences()));
  }

  /** The same, with the page where one chooses how to be told. */
  public Mail chosenAt(String preferences) {
    return with(new More(more.deadline(), more.note(), more.parts(), more.also(), preferences));
  }

  /** Keeps everything to one line and a copy of the facts. */
  public Mail {
    subject = OneLine.of(subject, LONGEST_SUBJECT);
    heading = OneLine.of(heading);
    topic = OneLine.of(topic, LONG_TITLE);
    opening = OneLine.of(opening);
    facts = List.copyOf(facts);
  }

  /** Whether it only brings together what others say. */
  public boolean isDigest() {
    return thread.startsWith(Mailing.DIGEST + "/");
  }

  /** Why this cabinet gets it, as one sentence. */
  public String why() {
    return why(because);
  }

  /** The same for that rest of the sentence. */
  public static String why(String because) {
    return "U krijgt dit bericht omdat " + because + ".";
  }

  /** Where an answer to it goes, as one sentence. */
  public String answers() {
    return repliesTo == null
        ? "Het is automatisch verzonden; antwoorden op deze mail worden niet gelezen."
        : "Antwoorden op deze mail komen terecht bij het kabinet van %s."
            .formatted(repliesTo.name());
  }
}
