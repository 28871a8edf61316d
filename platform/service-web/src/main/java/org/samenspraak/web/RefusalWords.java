package org.samenspraak.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Dutch words that several refusals share. */
final class RefusalWords {
  static final String DATE = "een bestaande datum als 2020-10-29";

  private RefusalWords() {}

  /** Keeps an echo of what was sent short; a caller knows what it sent. */
  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  static String oneOf(Class<?> enumType) {
    return "één van "
        + Arrays.stream(enumType.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.joining(", "));
  }

  static String list(Collection<String> names) {
    return String.join(", ", names);
  }

  /** The end of a sentence about a name that nobody knows: the known one that was likely meant. */
  static String meant(String name, Collection<String> known) {
    return Nearest.to(name, known).map(near -> "; bedoelt u “" + near + "”?").orElse(".");
  }
}
