package org.samenspraak.workingdays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as Dutch documents write it: {@code 29 oktober 2020}, {@code 29/10/2020}, {@code
 * 29.10.2020}.
 */
public final class WrittenDate {

  /**
   * Regular expression, without groups, that finds a date, also 29/10/20 with its short year;
   * {@link #read} then says whether it exists, and takes years of four digits only.
   */
  public static final String PATTERN =
      "\\d{1,2}(?: \\p{L}+ \\d{4}|\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{2}(?:\\d{2})?)";

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

  private WrittenDate() {}

  /** The date, or empty when the text is none or the day does not exist, such as 31 February. */
  public static Optional<LocalDate> read(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(shape.group(3));
    int day = Integer.parseInt(shape.group(1));
    try {
      return Optional.of(LocalDate.of(year, month(shape.group(2)), day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : MONTHS.indexOf(text.toLowerCase(Locale.ROOT)) + 1;
  }
}
