package org.samenspraak.backbone.web;

import java.util.regex.Pattern;

/** What a reader does not see, and what misleads a reader. */
final class InvisibleText {

  /** Controls but line ends and tabs, halves of characters, and what turns the direction round. */
  private static final Pattern REFUSED =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  private static final Pattern SPACE = Pattern.compile("[\\p{IsWhite_Space}\\u200B\\uFEFF]");

  /** Fillers and the empty Braille pattern are letters and symbols to Unicode, blank to readers. */
  private static final Pattern BLANK =
      Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0]*+");

  private InvisibleText() {}

  /** Whether it holds a character that no text may hold. */
  static boolean refused(String text) {
    return REFUSED.matcher(text).find();
  }

  /** Whether a reader sees nothing. */
  static boolean blank(String text) {
    return BLANK.matcher(text).matches();
  }

  /** Without the space round it, no-break and zero-width space included. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && space(text, from)) {
      from++;
    }
    while (from < to && space(text, to - 1)) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean space(String text, int at) {
    return Character.isWhitespace(text.charAt(at))
        || SPACE.matcher(text).region(at, at + 1).matches();
  }
}
