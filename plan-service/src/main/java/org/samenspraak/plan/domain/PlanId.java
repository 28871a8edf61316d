package org.samenspraak.plan.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Derives the id of a plan from its period and the telling words of its title, so that a plan that
 * is entered twice is recognised and an address can be read: {@code
 * plan-2020-2025-hulp-dienstverlening-gedetineerden-geinterneerden}.
 */
final class PlanId {
  private static final int MOST_WORDS = 8;
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

  private PlanId() {}

  static String of(String title, Period period) {
    String words =
        Arrays.stream(plain(title).split("[^a-z0-9]+"))
            .filter(word -> !word.isEmpty() && !NOT_TELLING.contains(word))
            .limit(MOST_WORDS)
            .collect(Collectors.joining("-"));
    return "plan-" + period + (words.isEmpty() ? "" : "-" + words);
  }

  private static String plain(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
