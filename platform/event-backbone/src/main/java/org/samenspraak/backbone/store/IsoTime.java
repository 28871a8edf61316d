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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

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
    return List.of(new Write(), new Read());
  }

  @WritingConverter
  private static final class Write implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return READERS.keySet().stream()
          .map(type -> new ConvertiblePair(type, String.class))
          .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      return switch (source) {
        case null -> null;
        case Instant moment -> text(moment);
        default -> source.toString();
      };
    }
  }

  @ReadingConverter
  private static final class Read implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return READERS.keySet().stream()
          .map(type -> new ConvertiblePair(String.class, type))
          .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      Function<String, Object> reader = READERS.get(to.getType());
      if (source == null || reader == null) {
        return null;
      }
      return reader.apply(source.toString());
    }
  }
}
