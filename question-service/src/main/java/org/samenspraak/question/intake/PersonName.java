package org.samenspraak.question.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name as it is written in running text. */
final class PersonName {
  private static final Pattern WORD_START = Pattern.compile("(^|[\\s'’-])(\\p{Ll})");

  private PersonName() {}

  /**
   * {@code ANNICK DE RIDDER} becomes {@code Annick De Ridder}; a name with small letters stays as
   * it is.
   */
  static String of(String printed) {
    if (printed.chars().anyMatch(Character::isLowerCase)) {
      return printed;
    }
    String small = printed.toLowerCase(Locale.ROOT);
    return WORD_START
        .matcher(small)
        .replaceAll(m -> m.group(1) + m.group(2).toUpperCase(Locale.ROOT));
  }
}
