package org.samenspraak.question.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspraak.backbone.aggregate.Refusal;

/**
 * A date as Dutch documents write it: {@code 29 oktober 2020}, {@code 29/10/2020}, {@code
 * 29.10.2020}.
 */
final class DutchDate {
  /** Finds a date; {@link #read} then says whether it exists. */
  static final String PATTERN = "\\d{1,2}(?: \\p{L}+ |\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?)\\d{4}";

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final Pattern SHAPE =
      Pattern.compile("(\\d{1,2})[\\s/.-]+(\\p{L}+|\\d{1,2})[\\s/.-]+(\\d{4})");

  private DutchDate() {}

  /** Refuses a date that does not exist, such as 31 February. */
  static LocalDate read(String text, int line) {
    return parse(text).orElseThrow(() -> noSuchDate(text, line));
  }

  private static Optional<LocalDate> parse(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(shape.group(3)),
              month(shape.group(2)),
              Integer.parseInt(shape.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : MONTHS.indexOf(text.toLowerCase(Locale.ROOT)) + 1;
  }

  private static Refusal noSuchDate(String text, int line) {
    return new Refusal(
            Refusal.Kind.INVALID,
            "invalid-date",
            "Regel " + line + ": “" + text + "” is geen bestaande datum.")
        .field("filedOn")
        .expected("een bestaande datum, bijvoorbeeld 29 oktober 2020")
        .with("line", line);
  }
}
