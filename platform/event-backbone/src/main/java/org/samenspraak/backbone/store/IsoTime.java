package org.samenspraak.backbone.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Dates and times as ISO text: readable, and moments in the order of time when sorted as text. The
 * driver would make of a date a moment in the machine's zone.
 */
final class IsoTime {
  /** Always nine decimals, or {@code .5Z} would sort before {@code Z}. */
  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          Instant.class, Instant::parse,
          LocalDate.class, LocalDate::parse,
          LocalDateTime.class, LocalDateTime::parse,
          LocalTime.class, LocalTime::parse,
          Year.class, Year::parse,
          YearMonth.class, YearMonth::parse,
          Duration.class, Duration::parse);

  private IsoTime() {}

  static String text(Instant moment) {
    return INSTANT.format(moment);
  }

  static List<GenericConverter> converters() {
    return TextValues.of(
        READERS, value -> value instanceof Instant moment ? text(moment) : value.toString());
  }
}
