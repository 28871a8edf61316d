package org.samenspraak.question.intake;

import java.util.regex.Pattern;

/** The beginning of a text, for a reader who has the rest: whoever sent it. */
public final class Excerpt {
  /** Most characters of an excerpt. */
  public static final int MOST = 200;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Excerpt() {}

  /** The text on one line, at most {@link #MOST} characters of it. */
  public static String of(String text) {
    return of(text, MOST);
  }

  static String of(String text, int most) {
    String line = SPACES.matcher(text).replaceAll(" ");
    if (line.length() <= most) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
    return line.substring(0, end).stripTrailing() + "…";
  }
}
