package org.samenspraak.question.intake;

import java.util.Locale;

/**
 * One line of the document.
 *
 * @param number from 1, as an editor shows it
 * @param text with spaces folded, none at the ends; empty for a blank line
 */
record Line(int number, String text) {
  private static final String ENDS = ".?!:;";
  private static final String CLOSES = ")\"'”’»";

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether every letter is a capital, as in the names and titles above a document. */
  boolean isCapitals() {
    return text.chars().anyMatch(Character::isLetter) && text.equals(text.toUpperCase(Locale.ROOT));
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && CLOSES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
