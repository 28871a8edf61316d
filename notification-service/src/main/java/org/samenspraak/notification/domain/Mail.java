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
    @Nullable Cabinet repliesTo) {

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

  /** Keeps everything to one line and a copy of the facts. */
  public Mail {
    subject = OneLine.of(subject, LONGEST_SUBJECT);
    heading = OneLine.of(heading);
    topic = OneLine.of(topic, LONG_TITLE);
    opening = OneLine.of(opening);
    facts = List.copyOf(facts);
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
