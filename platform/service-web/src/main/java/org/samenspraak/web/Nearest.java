package org.samenspraak.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt name was likely meant to be. */
final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The known name that needs the fewest letters changed, if no more than about a third does. */
  static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .filter(near -> steps(name, near) <= (Math.max(name.length(), near.length()) + 1) / 3)
        .min(Comparator.comparingInt(near -> steps(name, near)));
  }

  /** Levenshtein's distance, capitals aside. */
  private static int steps(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    Arrays.setAll(above, column -> column);
    for (int row = 1; row <= a.length(); row++) {
      int[] here = new int[b.length() + 1];
      here[0] = row;
      for (int column = 1; column <= b.length(); column++) {
        int change = a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1;
        here[column] =
            Math.min(above[column - 1] + change, 1 + Math.min(above[column], here[column - 1]));
      }
      above = here;
    }
    return above[b.length()];
  }
}
