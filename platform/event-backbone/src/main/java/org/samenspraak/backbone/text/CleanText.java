package org.samenspraak.backbone.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings text into the one form in which it is kept and compared, so that the same words are the
 * same text whether they were typed, pasted or sent as a document. What a reader sees does not
 * change.
 */
public final class CleanText {

  /** A form feed and a vertical tab end a line too: so do pages and soft line ends of documents. */
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\r\\f\\x0B\\x85\\u2028\\u2029]");

  /** Soft hyphens and places where a line might be broken, and marks of the order of bytes. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

  private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

  /** Those that indent a line stay. */
  private static final Pattern SPACES = Pattern.compile("(?<=[^ \\n]) {2,}+(?=[^ \\n])");

  private static final Pattern BEFORE_LINE_END = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n)");

  /**
   * Controls but line ends and tabs, halves of characters, what stands for a character that was
   * lost, and what turns the direction round.
   */
  private static final Pattern REFUSED =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD-\\uFFFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  /** No language has so many on one letter, and to sort them takes their number squared. */
  private static final Pattern TOO_MANY_MARKS = Pattern.compile("\\p{M}{31}");

  /** Fillers and the empty Braille pattern are letters and symbols to Unicode, blank to readers. */
  private static final Pattern BLANK =
      Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0]*+");

  private CleanText() {}

  /**
   * Line ends are {@code \n}, every kind of space a plain one and one at a time but at the
   * beginning of a line, the no-break hyphen a plain one; soft hyphens and other unseen places for
   * a line end are gone; composed characters are one code point. The number of lines stays.
   *
   * @throws IllegalArgumentException when it is {@link #refused}
   */
  public static String of(String text) {
    String plain = lines(text);
    if (refused(plain)) {
      throw new IllegalArgumentException("holds what no text may hold");
    }
    String spaced = SPACE.matcher(UNSEEN.matcher(plain).replaceAll("")).replaceAll(" ");
    String single = BEFORE_LINE_END.matcher(SPACES.matcher(spaced).replaceAll(" ")).replaceAll("");
    return Normalizer.normalize(single.replace('\u2011', '-'), Normalizer.Form.NFC);
  }

  /** Whether it holds what no text may hold. */
  public static boolean refused(String text) {
    return REFUSED.matcher(lines(text)).find() || TOO_MANY_MARKS.matcher(text).find();
  }

  /** Whether a reader sees nothing. */
  public static boolean blank(String text) {
    return BLANK.matcher(text).matches();
  }

  private static String lines(String text) {
    return LINE_END.matcher(text).replaceAll("\n");
  }
}
