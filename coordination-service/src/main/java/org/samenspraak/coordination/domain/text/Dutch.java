package org.samenspraak.coordination.domain.text;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.ids.MinisterId;

/** Dates and lists in the words of a Flemish clerk. */
public final class Dutch {
  private Dutch() {}

  /** For example {@code 19 november 2020}. */
  public static String date(LocalDate date) {
    return DutchSentences.date(date);
  }

  /** For example {@code zuhal-demir, wouter-beke}. */
  public static String slugs(List<MinisterId> ministers) {
    return String.join(", ", ministers.stream().map(MinisterId::value).toList());
  }

  /** For example {@code 3, 7 en 10}. */
  public static String list(List<?> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? "" : items.getFirst().toString();
    }
    String allButLast =
        String.join(
            ", ", items.subList(0, items.size() - 1).stream().map(Object::toString).toList());
    return allButLast + " en " + items.getLast();
  }
}
