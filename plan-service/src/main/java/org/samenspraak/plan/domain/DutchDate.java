package org.samenspraak.plan.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;

/** Reads a date as Dutch prose writes it: {@code 13 november 2020}. */
final class DutchDate {
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

  /** With groups {@code day}, {@code month} and {@code year}. */
  static final String PATTERN =
      "(?<day>\\d{1,2}) (?<month>" + String.join("|", MONTHS) + ") (?<year>\\d{4})";

  private DutchDate() {}

  /**
   * The date of these words.
   *
   * @param line on which they stand, for the refusal of a date that does not exist
   */
  static LocalDate of(String day, String month, String year, int line) {
    int number = MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
    try {
      return LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
    } catch (DateTimeException e) {
      String written = day + " " + month + " " + year;
      throw new Refusal(
              Kind.INVALID,
              "invalid-date",
              "“" + written + "” op regel " + line + " is geen bestaande datum.")
          .expected("een bestaande datum als 13 november 2020")
          .with("line", line);
    }
  }
}
