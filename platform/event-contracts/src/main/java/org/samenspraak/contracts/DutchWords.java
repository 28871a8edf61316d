package org.samenspraak.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one Dutch word for each code that events carry, so that a page, a mail, a letter and a reason
 * all call a thing the same. The words stand in {@code words.properties} beside this class, in
 * small letters.
 */
public final class DutchWords {
  private static final Properties WORDS = load();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w++)}");

  private DutchWords() {}

  /**
   * For example {@code of("action", "DONE")}: {@code afgerond}. A code that is newer than the
   * reader stays as it came.
   */
  public static String of(String kind, String code) {
    return WORDS.getProperty(kind + "." + code, code);
  }

  /**
   * The sentence for a code, with a value in place of each {@code {name}}; an unknown code stays.
   */
  static String sentence(String kind, String code, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(of(kind, code))
        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
  }

  /** The same with a capital, for the beginning of a line. */
  public static String capital(String kind, String code) {
    String word = WORDS.getProperty(kind + "." + code);
    return word == null ? code : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static Properties load() {
    try (InputStream file = DutchWords.class.getResourceAsStream("words.properties")) {
      Properties words = new Properties();
      words.load(
          new InputStreamReader(
              Objects.requireNonNull(file, "words.properties"), StandardCharsets.UTF_8));
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
