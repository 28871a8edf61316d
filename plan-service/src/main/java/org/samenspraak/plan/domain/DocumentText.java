package org.samenspraak.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text of a document, searched without regard to how its lines were wrapped.
 *
 * @param lines with single spaces, none at the ends
 * @param running all of them behind each other, with one space between
 * @param begins number of a line, from 1, by where it begins in the running text
 */
record DocumentText(List<String> lines, String running, NavigableMap<Integer, Integer> begins) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  static DocumentText of(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder running = new StringBuilder();
    NavigableMap<Integer, Integer> begins = new TreeMap<>();
    for (String line : text.lines().toList()) {
      String single = SPACES.matcher(line).replaceAll(" ").strip();
      lines.add(single);
      if (!single.isEmpty()) {
        running.append(running.isEmpty() ? "" : " ");
        begins.put(running.length(), lines.size());
        running.append(single);
      }
    }
    return new DocumentText(List.copyOf(lines), running.toString(), begins);
  }

  /** The first place where it matches. */
  Optional<MatchResult> find(Pattern expression) {
    return expression.matcher(running).results().findFirst();
  }

  /** The line, from 1, of a place in the running text. */
  int lineOf(int offset) {
    return Objects.requireNonNull(begins.floorEntry(offset)).getValue();
  }
}
