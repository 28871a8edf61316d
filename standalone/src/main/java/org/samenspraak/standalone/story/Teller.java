package org.samenspraak.standalone.story;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Tells the story on a terminal, in Dutch, for somebody who knows the matter and not the machinery.
 */
public final class Teller {

  private static final Locale DUTCH = Locale.of("nl", "BE");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EE d MMM", DUTCH);
  private static final int WIDTH = 100;

  private final PrintStream out;
  private int step;

  /**
   * @param out where to tell it, UTF-8
   */
  public Teller(PrintStream out) {
    this.out = out;
  }

  /** A new chapter. */
  public void chapter(LocalDate on, String title) {
    out.println();
    out.println(" " + ++step + ". " + title);
    out.println("    " + DAY.format(on));
    out.println("    " + "─".repeat(WIDTH - 4));
  }

  /** Something that happened and was checked. */
  public void done(String sentence) {
    wrapped("    ✓ ", sentence);
  }

  /** Something refused, as it should be. */
  public void refused(String sentence) {
    wrapped("    ✗ ", sentence);
  }

  /** A reason or a detail below what happened. */
  public void detail(String sentence) {
    wrapped("        ", sentence);
  }

  /** Several details, each on its line. */
  public void details(List<String> sentences) {
    sentences.forEach(sentence -> wrapped("        · ", sentence));
  }

  /** A line left as it is. */
  public void plain(String line) {
    out.println(line);
  }

  /** For example {@code maandag 30 november 2020}. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** For example {@code ma 2 nov}. */
  public static String shortDay(LocalDate date) {
    return SHORT.format(date).replace(".", "");
  }

  private void wrapped(String lead, String sentence) {
    String indent = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    for (String word : sentence.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH && !line.toString().isBlank()) {
        out.println(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }
}
