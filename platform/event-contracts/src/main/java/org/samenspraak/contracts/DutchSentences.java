package org.samenspraak.contracts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * What an event says in codes and values, as a Dutch sentence. Events carry no sentences: they are
 * made here when something is shown, so that page, mail and demo say the same.
 */
public final class DutchSentences {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

  private DutchSentences() {}

  /**
   * Why a minister is proposed as coordinator.
   *
   * @param names gives the name of a minister
   */
  public static String because(
      CoordinationEvent.Reason reason, Function<MinisterId, String> names) {
    return DutchWords.sentence(
        "because",
        reason.code(),
        Map.of(
            "minister",
            names.apply(reason.minister()),
            "plan",
            reason.plan() == null ? "" : reason.plan(),
            "words",
            list(reason.words())));
  }

  /** What happened to the plan that a question is about. */
  public static String moved(CoordinationEvent.SubjectMoved moved) {
    Map<String, String> values = new HashMap<>();
    values.put("plan", moved.planTitle());
    values.put("on", DATE.format(moved.on()));
    values.put(
        "approval",
        DutchWords.of("approved", moved.approval() == null ? "UNSAID" : moved.approval()));
    CoordinationEvent.MovedAction action = moved.action();
    if (action != null) {
      values.putAll(valuesOf(action));
    }
    return DutchWords.sentence("moved", moved.what(), values);
  }

  private static Map<String, String> valuesOf(CoordinationEvent.MovedAction action) {
    return Map.of(
        "action",
        action.title(),
        "objective",
        String.valueOf(action.objective()),
        "to",
        DutchWords.of("action", action.to()),
        "progress",
        progress(action),
        "before",
        before(action));
  }

  /** What a correction changed, for example {@code titel en deelvraag 3 herschreven}. */
  public static String changed(List<QuestionEvent.Change> changes) {
    return list(
        changes.stream()
            .map(change ->
                DutchWords.sentence(
                    "changed", change.what(), Map.of("part", String.valueOf(change.part()))))
            .toList());
  }

  /** For example {@code 19 november 2020}. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** For example {@code 3, 7 en 10}. */
  public static String list(List<?> items) {
    List<String> words = items.stream().map(Object::toString).toList();
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
  }

  private static String progress(CoordinationEvent.MovedAction action) {
    return action.percentage() == null ? "" : ", voor " + action.percentage() + " %";
  }

  private static String before(CoordinationEvent.MovedAction action) {
    return action.from().equals(action.to())
        ? ""
        : " (voordien " + DutchWords.of("action", action.from()) + ")";
  }
}
