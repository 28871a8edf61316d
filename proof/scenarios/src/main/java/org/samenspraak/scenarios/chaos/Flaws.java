package org.samenspraak.scenarios.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What does not hold, a few examples of each kind. */
final class Flaws {

  private static final int EXAMPLES = 5;

  private final List<String> lines = new ArrayList<>();

  /** Notes these, if any. */
  void add(String what, Collection<String> which) {
    if (!which.isEmpty()) {
      List<String> examples = which.stream().limit(EXAMPLES).toList();
      String more = which.size() > EXAMPLES ? " …" : "";
      lines.add(what + ": " + which.size() + " (" + String.join(", ", examples) + more + ")");
    }
  }

  /** Notes what is in the one and not in the other. */
  void missing(String what, Collection<String> expected, Collection<String> there) {
    Set<String> known = new HashSet<>(there);
    add(what, expected.stream().filter(Predicate.not(known::contains)).toList());
  }

  /** Notes what is there more than once. */
  void twice(String what, Collection<String> all) {
    Set<String> seen = new HashSet<>();
    add(what, all.stream().filter(one -> !seen.add(one)).toList());
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
