package org.samenspraak.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rows of a page under their headings, in the order in which the service gave them. */
public record Groups<R>(String heading, List<R> rows) {

  /**
   * One after another; a heading comes as often as the order makes it come.
   *
   * @param heading code of a row's heading
   */
  public static <R> List<Groups<R>> of(List<R> rows, Function<R, String> heading) {
    List<Groups<R>> groups = new ArrayList<>();
    for (R row : rows) {
      String own = heading.apply(row);
      if (groups.isEmpty() || !groups.getLast().heading().equals(own)) {
        groups.add(new Groups<>(own, new ArrayList<>()));
      }
      groups.getLast().rows().add(row);
    }
    return groups;
  }
}
