package org.samenspraak.testsupport;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which a list can be narrowed. */
public final class FilterCombinations {

  private FilterCombinations() {}

  /**
   * The query strings with each set of these filters, none and all included.
   *
   * @param filters each as {@code name=value}, encoded
   */
  public static Stream<String> of(String... filters) {
    return IntStream.range(0, 1 << filters.length).mapToObj(chosen -> queryOf(chosen, filters));
  }

  private static String queryOf(int chosen, String... filters) {
    return IntStream.range(0, filters.length)
        .filter(n -> (chosen & 1 << n) != 0)
        .mapToObj(List.of(filters)::get)
        .collect(Collectors.joining("&"));
  }
}
