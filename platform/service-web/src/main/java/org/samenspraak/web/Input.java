package org.samenspraak.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.text.CleanText;

/**
 * Turns what a request record holds (any component may be null) into values that the application
 * can take, or refuses with the field and what was expected. {@code field} is a path into the
 * request: {@code addressees[1].minister}.
 */
public final class Input {

  /** Largest text of one field, in bytes of UTF-8. */
  public static final int MAX_TEXT_BYTES = 200 * 1024;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}");

  private Input() {}

  /** Refuses when the value is absent. */
  public static <T> T required(@Nullable T value, String field, String expected) {
    if (value == null) {
      throw new Refusal(Kind.INVALID, "missing-field", "Het veld “" + field + "” ontbreekt.")
          .field(field)
          .expected(expected);
    }
    return value;
  }

  /**
   * One line of text: present, not blank, without control characters, at most {@code max}
   * characters.
   */
  public static String line(@Nullable String value, String field, int max) {
    String text = text(value, field);
    if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
      throw invalid("control-characters", "Het veld “" + field + "” past niet op één regel.", field)
          .expected("één regel tekst");
    }
    if (text.length() > max) {
      throw invalid("text-too-long", "Het veld “" + field + "” is te lang.", field)
          .expected("hoogstens " + max + " tekens")
          .with("limit", max);
    }
    return text;
  }

  /**
   * Text of several lines: present, not blank, at most {@link #MAX_TEXT_BYTES}, in the form of
   * {@link CleanText#of}; blank space round it is dropped. What nobody sees counts as blank.
   */
  public static String text(@Nullable String value, String field) {
    String text = clean(required(value, field, "tekst"), field);
    if (text.isEmpty()) {
      throw invalid("blank-text", "Het veld “" + field + "” is leeg.", field).expected("tekst");
    }
    return text;
  }

  /** As {@link #text}, but may be absent or blank, both of which give null. */
  public static @Nullable String optionalText(@Nullable String value, String field) {
    String text = value == null ? "" : clean(value, field);
    return text.isEmpty() ? null : text;
  }

  private static String clean(String value, String field) {
    if (value.length() > MAX_TEXT_BYTES) {
      throw tooLong(field);
    }
    if (CleanText.refused(value)) {
      throw invalid("control-characters", "Het veld “" + field + "” bevat stuurtekens.", field)
          .expected("tekst zonder stuurtekens");
    }
    String text = CleanText.of(value).strip();
    if (text.getBytes(StandardCharsets.UTF_8).length > MAX_TEXT_BYTES) {
      throw tooLong(field);
    }
    return CleanText.blank(text) ? "" : text;
  }

  private static Refusal tooLong(String field) {
    return new Refusal(Kind.TOO_LARGE, "text-too-long", "Het veld “" + field + "” is te lang.")
        .field(field)
        .expected("hoogstens 200 KiB tekst")
        .with("limit", MAX_TEXT_BYTES);
  }

  /** A date written {@code 2020-10-29} that exists. */
  public static LocalDate date(@Nullable String value, String field) {
    String text = required(value, field, RefusalWords.DATE);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw invalid(
              "invalid-date",
              "“" + RefusalWords.shortened(text) + "” is geen bestaande datum.",
              field)
          .expected(RefusalWords.DATE);
    }
  }

  /** A whole number between two bounds, both included. */
  public static int number(@Nullable Integer value, String field, int min, int max) {
    String expected = "een geheel getal van " + min + " tot en met " + max;
    int number = required(value, field, expected);
    if (number < min || number > max) {
      throw invalid(
              "number-out-of-range", "Het veld “" + field + "” valt buiten de grenzen.", field)
          .expected(expected);
    }
    return number;
  }

  /** A stable slug: lower-case letters, digits and hyphens, for example {@code zuhal-demir}. */
  public static String slug(@Nullable String value, String field) {
    String expected = "een naam in kleine letters met koppeltekens, bijvoorbeeld zuhal-demir";
    String text = required(value, field, expected);
    if (!SLUG.matcher(text).matches()) {
      throw invalid(
              "invalid-slug",
              "“" + RefusalWords.shortened(text) + "” is geen geldige korte naam.",
              field)
          .expected(expected);
    }
    return text;
  }

  /** One of an enum's names, exactly as written in the enum. */
  public static <E extends Enum<E>> E oneOf(Class<E> type, @Nullable String value, String field) {
    String expected = RefusalWords.oneOf(type);
    String text = required(value, field, expected);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() ->
            invalid(
                    "unknown-value",
                    "“" + RefusalWords.shortened(text) + "” is geen gekende waarde.",
                    field)
                .expected(expected));
  }

  /** A list of {@code min} to {@code max} elements, none of them null. */
  public static <T> List<T> list(
      @Nullable List<? extends @Nullable T> value, String field, int min, int max) {
    String expected = min + " tot " + max + " elementen";
    List<? extends @Nullable T> list = required(value, field, expected);
    if (list.size() < min || list.size() > max) {
      throw invalid(
              "list-size", "Het veld “" + field + "” telt " + list.size() + " elementen.", field)
          .expected(expected)
          .with("limit", max);
    }
    if (list.stream().anyMatch(Objects::isNull)) {
      throw invalid("missing-field", "Een element van “" + field + "” ontbreekt.", field)
          .expected("elementen die niet null zijn");
    }
    return list.stream().<T>map(Objects::requireNonNull).toList();
  }

  private static Refusal invalid(String type, String detail, String field) {
    return new Refusal(Kind.INVALID, type, detail).field(field);
  }
}
