package org.samenspraak.notification.domain;

import java.util.regex.Pattern;

/**
 * Text of others, made fit for one line: a line break in a title must not become a header of a mail
 * or a line that nobody wrote.
 */
final class OneLine {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

  /** Invisible characters, among them those that turn the direction of writing. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}]");

  private static final String MORE = "…";

  private OneLine() {}

  /** Without line breaks, control characters and doubled spaces. */
  static String of(String text) {
    return BREAKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /**
   * The same, cut after a word when it is long.
   *
   * @param atMost characters, the sign of omission included
   */
  static String of(String text, int atMost) {
    String line = of(text);
    if (line.length() <= atMost) {
      return line;
    }
    int space = line.lastIndexOf(' ', atMost - MORE.length());
    int end = space < atMost / 2 ? atMost - MORE.length() : space;
    int whole = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    return line.substring(0, whole).strip() + MORE;
  }
}
