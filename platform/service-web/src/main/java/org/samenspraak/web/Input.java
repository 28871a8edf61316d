package org.samenspraak.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
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

  static final String SLUG_EXPECTED =
      "een naam in kleine letters met koppeltekens, bijvoorbeeld zuhal-demir";
  static final String SLUG = "[a-z0-9][a-z0-9-]{0,80}";
  private static final Pattern SLUGS = Pattern.compile(SLUG);

  private Input() {}

  /** Refuses when the value is absent. */
  public static <T> T required(@Nullable T value, String field, String expected) {
    if (value == null) {
      throw missing(field, expected);
    }
    return value;
  }

  static Refusal missing(String field, String expected) {
    return invalid("missing-field", "Het veld “" + field + "” ontbreekt.", field)
        .expected(expected);
  }

  /** What that says no with, if it does. */
  static Optional<Refusal> refusal(Supplier<?> taking) {
    try {
      var _ = taking.get();
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
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

  /** A whole number between two bounds, both included. */
  public static int number(@Nullable Integer value, String field, int min, int max) {
    int number = required(value, field, between(min, max));
    if (number < min || number > max) {
      throw outOfRange(field, min, max);
    }
    return number;
  }

  static Refusal outOfRange(String field, int min, int max) {
    return invalid("number-out-of-range", "Het veld “" + field + "” valt buiten de grenzen.", field)
        .expected(between(min, max));
  }

  static String between(long min, long max) {
    return "een geheel getal van " + min + " tot en met " + max;
  }

  /** A stable slug: lower-case letters, digits and hyphens, for example {@code zuhal-demir}. */
  public static String slug(@Nullable String value, String field) {
    String text = required(value, field, SLUG_EXPECTED);
    if (!SLUGS.matcher(text).matches()) {
      throw noSlug(field, text);
    }
    return text;
  }

  static Refusal noSlug(String field, String value) {
    return invalid(
            "invalid-slug",
            "“" + RefusalWords.shortened(value) + "” is geen geldige korte naam.",
            field)
        .expected(SLUG_EXPECTED);
  }

  static Refusal listSize(String field, int size, int min, int max) {
    return invalid("list-size", "Het veld “" + field + "” telt " + size + " elementen.", field)
        .expected(elements(min, max))
        .with("limit", max);
  }

  static String elements(int min, int max) {
    return min + " tot " + max + " elementen";
  }

  /** Text that was found to be text, in the form in which it is kept. */
  public static String clean(String value) {
    return CleanText.of(value).strip();
  }

  /** The same; null when it is absent or blank. */
  public static @Nullable String cleanOrNull(@Nullable String value) {
    String text = value == null ? "" : clean(value);
    return CleanText.blank(text) ? null : text;
  }

  private static Refusal invalid(String type, String detail, String field) {
    return new Refusal(Kind.INVALID, type, detail).field(field);
  }
}
