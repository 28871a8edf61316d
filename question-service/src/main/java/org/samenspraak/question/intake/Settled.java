package org.samenspraak.question.intake;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * One value out of the several places that may give it; places that contradict each other are
 * refused.
 */
final class Settled {

  private Settled() {}

  /**
   * The first that is there.
   *
   * @param what in Dutch, with its article
   * @param sameness what must be equal in all that are there
   */
  @SafeVarargs
  static <T> @Nullable Found<T> of(
      String what, String field, Function<T, Object> sameness, @Nullable Found<T>... places) {
    Found<T> first = null;
    for (Found<T> place : Arrays.stream(places).filter(Objects::nonNull).toList()) {
      if (first == null) {
        first = place;
      } else if (!sameness.apply(first.value()).equals(sameness.apply(place.value()))) {
        throw contradiction(what, field, first, place);
      }
    }
    return first;
  }

  private static Refusal contradiction(String what, String field, Found<?> one, Found<?> other) {
    return new Refusal(
            Refusal.Kind.INVALID,
            "contradiction",
            "Tegenspraak over " + what + ": " + words(one) + ", maar " + words(other) + ".")
        .field(field)
        .expected(everywhereTheSame(what));
  }

  private static String everywhereTheSame(String what) {
    boolean neuter = what.startsWith("het ");
    String noun = what.substring(what.indexOf(' ') + 1);
    return "overal " + (neuter ? "hetzelfde " : "dezelfde ") + noun;
  }

  private static String words(Found<?> found) {
    String place = found.line() == 0 ? "in de aanvraag" : "op regel " + found.line();
    return place + " staat “" + Excerpt.of(String.valueOf(found.value())) + "”";
  }
}
