package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.DutchWords;

/** How dates and codes read in Dutch. */
final class MailWords {

  private static final Locale BELGIUM = Locale.of("nl", "BE");
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", BELGIUM);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMMM yyyy", BELGIUM);

  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", BELGIUM);

  private MailWords() {}

  /** For example {@code 30 oktober}. */
  static String dayAndMonth(LocalDate date) {
    return DAY_AND_MONTH.format(date);
  }

  /** {@code deelvraag 6}, {@code deelvragen 3 en 6}. */
  static String parts(List<Integer> numbers) {
    return (numbers.size() == 1 ? "deelvraag " : "deelvragen ") + DutchSentences.list(numbers);
  }

  /** For example {@code donderdag 19 november 2020}. */
  static String dayOf(LocalDate date) {
    return LONG.format(date);
  }

  /** For example {@code 19 november 2020}. */
  static String date(LocalDate date) {
    return SHORT.format(date);
  }

  static String status(String code) {
    return DutchWords.of("action", code);
  }

  static String approval(String code) {
    return DutchWords.of("approved", code);
  }

  static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
