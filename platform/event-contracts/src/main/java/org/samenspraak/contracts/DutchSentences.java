package org.samenspraak.contracts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

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
   * @param names gives the name behind a slug
   */
  public static String because(CoordinationEvent.Reason reason, UnaryOperator<String> names) {
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
    return DutchWords.sentence(
        "moved",
        moved.what(),
        Map.of(
            "plan",
            moved.planTitle(),
            "on",
            DATE.format(moved.on()),
            "approval",
            DutchWords.of("approved", moved.approval() == null ? "UNSAID" : moved.approval()),
            "action",
            String.valueOf(moved.action()),
            "objective",
            String.valueOf(moved.objective()),
            "to",
            DutchWords.of("action", String.valueOf(moved.to())),
            "progress",
            progress(moved),
            "before",
            before(moved)));
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

  private static String progress(CoordinationEvent.SubjectMoved moved) {
    return moved.percentage() == null ? "" : ", voor " + moved.percentage() + " %";
  }

  private static String before(CoordinationEvent.SubjectMoved moved) {
    return moved.from() == null || moved.from().equals(moved.to())
        ? ""
        : " (voordien " + DutchWords.of("action", moved.from()) + ")";
  }
}
