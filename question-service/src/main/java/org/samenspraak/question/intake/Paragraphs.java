package org.samenspraak.question.intake;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes running text of wrapped lines: one line per paragraph or list item, a blank line between
 * paragraphs.
 */
final class Paragraphs {
  private static final Pattern LIST_ITEM = Pattern.compile("[-–—•*▪]\\s|[a-z][.)]\\s");
  private static final Pattern CONJUNCTION = Pattern.compile("(?:en|of|als)\\b");

  private Paragraphs() {}

  static String join(List<Line> lines) {
    return running(lines).text();
  }

  static Running running(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    NavigableMap<Integer, Integer> begins = new TreeMap<>();
    boolean blank = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        blank = true;
        continue;
      }
      text.append(separator(text, line.text(), blank));
      begins.put(text.length(), line.number());
      text.append(line.text());
      blank = false;
    }
    return new Running(text.toString(), begins);
  }

  private static String separator(StringBuilder before, String next, boolean blank) {
    if (before.isEmpty()) {
      return "";
    }
    if (LIST_ITEM.matcher(next).lookingAt()) {
      return blank ? "\n\n" : "\n";
    }
    if (blank && !isBrokenByPage(before, next)) {
      return "\n\n";
    }
    return isBrokenWord(before, next) ? "" : " ";
  }

  /** A page break leaves blank lines in the middle of a sentence. */
  private static boolean isBrokenByPage(StringBuilder before, String next) {
    return Character.isLowerCase(next.charAt(0))
        && isPartOfWord(before.charAt(before.length() - 1));
  }

  /** "niet-/gouvernementeel" is one word; "hulp-/en dienstverlening" is not. */
  private static boolean isBrokenWord(StringBuilder before, String next) {
    int last = before.length() - 1;
    return before.charAt(last) == '-'
        && last > 0
        && Character.isLetter(before.charAt(last - 1))
        && Character.isLowerCase(next.charAt(0))
        && !CONJUNCTION.matcher(next).lookingAt();
  }

  private static boolean isPartOfWord(char last) {
    return Character.isLetterOrDigit(last) || last == ',' || last == '-';
  }
}
