package org.samenspraak.question.intake;

import java.util.NavigableMap;
import java.util.Objects;

/**
 * Running text, and of which lines it was made.
 *
 * @param lines number of a line by where it begins in the text
 */
record Running(String text, NavigableMap<Integer, Integer> lines) {

  /** The line of a place in the text. */
  int lineAt(int offset) {
    return Objects.requireNonNull(lines.floorEntry(offset)).getValue();
  }
}
