package org.samenspraak.plan.domain;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenspraak.contracts.Slug;
import org.samenspraak.contracts.ids.PlanId;

/**
 * Derives the id of a plan from its period and the telling words of its title, so that a plan that
 * is entered twice is recognised and an address can be read: {@code
 * plan-2020-2025-hulp-dienstverlening-gedetineerden-geinterneerden}.
 */
final class PlanNaming {
  private static final int MOST_WORDS = 8;
  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Set<String> NOT_TELLING =
      Set.of(
          "aan",
          "de",
          "een",
          "en",
          "het",
          "in",
          "inzake",
          "met",
          "nieuw",
          "nieuwe",
          "of",
          "om",
          "op",
          "over",
          "plan",
          "strategisch",
          "te",
          "tot",
          "van",
          "vlaams",
          "vlaamse",
          "voor");

  private PlanNaming() {}

  /**
   * The id of a plan that could be taken for another and is entered all the same: {@code …-2}
   * beside it, {@code …-3} beside that one. So the second of two who do that at once is refused.
   */
  static PlanId beside(PlanId besides) {
    String other = besides.value();
    int hyphen = other.lastIndexOf('-');
    String end = other.substring(hyphen + 1);
    return new PlanId(
        hyphen > 0 && NUMBER.matcher(end).matches()
            ? other.substring(0, hyphen + 1) + (Integer.parseInt(end) + 1)
            : other + "-2");
  }

  static PlanId of(String title, Period period) {
    String words =
        HYPHEN
            .splitAsStream(Slug.of(title))
            .filter(word -> !word.isEmpty() && !NOT_TELLING.contains(word))
            .limit(MOST_WORDS)
            .collect(Collectors.joining("-"));
    return new PlanId("plan-" + period + (words.isEmpty() ? "" : "-" + words));
  }
}
