package org.samenspraak.backbone.inbound;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds a word as people type it: in any case, and with or without accents, in what is sought and
 * in what is found. Stores differ in whether they know the capitals of accented letters, so all
 * forms of a letter are spelled out.
 */
public final class WordPattern {
  private static final char FIRST_ACCENTED = '\u00c0';
  private static final char LAST_ACCENTED = '\u021b';

  /** A text may also have its accents apart, each after its letter. */
  private static final String ACCENTS_APART = "[\u0300-\u036f]*";

  private static final Pattern ACCENTS_OF_LATIN = Pattern.compile("(?<=[a-z])\\p{Mn}+");

  /** What Unicode does not take for a letter with something added. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "ł", "l", "ø", "o", "đ", "d", "ð", "d", "ħ", "h", "ŧ", "t", "ı", "i", "æ", "ae", "œ",
          "oe", "ß", "ss");

  private static final Map<String, String> JOINED =
      Map.of("ae", "æÆ", "oe", "œŒ", "ss", "ßẞ", "ij", "ĳĲ");

  private static final Map<Character, String> FORMS = forms();

  private WordPattern() {}

  /** Anywhere, also within another word: {@code plan} is in {@code strafuitvoeringsplan}. */
  public static Pattern anywhere(String word) {
    String plain = plain(word);
    StringBuilder pattern = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      String two = plain.substring(at, Math.min(at + 2, plain.length()));
      if (JOINED.containsKey(two)) {
        pattern.append("(?:").append(form(two.charAt(0))).append(form(two.charAt(1)));
        pattern.append("|[").append(JOINED.get(two)).append("])");
        at++;
      } else {
        pattern.append(form(plain.charAt(at)));
      }
    }
    return Pattern.compile(pattern.toString());
  }

  /** A number by itself: {@code 92} is not in {@code 1992}. */
  public static Pattern number(String digits) {
    return Pattern.compile("(?<![0-9])" + digits + "(?![0-9])");
  }

  private static String form(char letter) {
    String forms = FORMS.get(letter);
    if (forms != null) {
      return "[" + forms + "]" + ACCENTS_APART;
    }
    if (Character.isLetter(letter)) {
      return "[" + letter + Character.toUpperCase(letter) + "]";
    }
    return (letter < 128 && !Character.isLetterOrDigit(letter) ? "\\" : "") + letter;
  }

  /** Lower case, and Latin letters without accents; in other scripts they make other letters. */
  private static String plain(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String plain =
        Normalizer.normalize(ACCENTS_OF_LATIN.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    for (Map.Entry<String, String> one : PLAIN.entrySet()) {
      plain = plain.replace(one.getKey(), one.getValue());
    }
    return plain;
  }

  private static Map<Character, String> forms() {
    Map<Character, String> forms = new TreeMap<>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      forms.put(letter, "" + letter + Character.toUpperCase(letter));
    }
    for (char accented = FIRST_ACCENTED; accented <= LAST_ACCENTED; accented++) {
      String plain = plain(String.valueOf(accented));
      if (plain.length() == 1) {
        String form = String.valueOf(accented);
        forms.computeIfPresent(plain.charAt(0), (_, before) -> before + form);
      }
    }
    return forms;
  }
}
