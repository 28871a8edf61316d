package org.samenspraak.portal.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenspraak.portal.remote.QuestionSeen.Addressing;
import org.samenspraak.portal.remote.QuestionSeen.Skipped;
import org.samenspraak.portal.remote.QuestionSeen.Term;

/**
 * How a term was counted, once for all addressees for whom it was counted in the same way.
 *
 * @param calendar code of the calendar, without its version
 * @param daysOff days that are no ordinary Saturday or Sunday
 * @param weekendDays ordinary Saturdays and Sundays
 */
public record TermExplained(
    List<Addressing> addressings,
    LocalDate sentOn,
    LocalDate dueOn,
    int workingDays,
    String calendar,
    List<Skipped> daysOff,
    List<LocalDate> weekendDays) {
  private static final Set<String> WEEKEND = Set.of("zaterdag", "zondag");

  private record Same(LocalDate sentOn, LocalDate dueOn, Term term) {}

  static List<TermExplained> of(List<Addressing> addressings) {
    Map<Same, List<Addressing>> same = new LinkedHashMap<>();
    addressings.forEach(a ->
        same.computeIfAbsent(new Same(a.sentOn(), a.dueOn(), a.term()), s -> new ArrayList<>())
            .add(a));
    return same.entrySet().stream().map(e -> explained(e.getKey(), e.getValue())).toList();
  }

  /** For example {@code nr. 148 (Zuhal Demir) en nr. 92 (Wouter Beke)}. */
  public String whose() {
    return PageWords.list(
        addressings.stream().map(a -> "nr.\u00a0%d (%s)".formatted(a.number(), a.name())).toList());
  }

  private static TermExplained explained(Same same, List<Addressing> addressings) {
    List<Skipped> skipped = same.term().skipped();
    return new TermExplained(
        addressings,
        same.sentOn(),
        same.dueOn(),
        same.term().workingDays(),
        same.term().calendar().split(" ", 2)[0],
        skipped.stream().filter(day -> !WEEKEND.contains(day.reason())).toList(),
        skipped.stream().filter(d -> WEEKEND.contains(d.reason())).map(Skipped::date).toList());
  }
}
