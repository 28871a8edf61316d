package org.samenspraak.contracts;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The stable form of a name in paths, keys, topics and file names: {@code annick-de-ridder}. It is
 * made in one place, because services know each other's ministers by it.
 */
public final class Slug {
  private static final int LONGEST_COMPARED = 100;

  /** Letters that are no plain letter with a mark, and what Dutch writes for them. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'ŋ', "ng"),
          Map.entry((int) 'ĸ', "k"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ə', "e"),
          Map.entry((int) 'ĳ', "ij"),
          Map.entry((int) 'ŀ', "l"),
          Map.entry((int) 'ŉ', "n"));

  private Slug() {}

  /**
   * Lower case, letters without their accents, everything but letters and digits one hyphen; may be
   * empty.
   */
  public static String of(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    String small = text.toLowerCase(Locale.ROOT);
    Normalizer.normalize(small, Normalizer.Form.NFD).codePoints().forEach(c -> append(slug, c));
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  /** Whether it is one already. */
  public static boolean is(String text) {
    return !text.isEmpty() && of(text).equals(text);
  }

  private static void append(StringBuilder slug, int c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      slug.append((char) c);
    } else if (PLAIN.containsKey(c)) {
      slug.append(PLAIN.get(c));
    } else if (!isMark(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /**
   * The known slug that was probably meant: one that has all its words, or else differs in few
   * letters.
   */
  public static Optional<String> nearest(String slug, Collection<String> known) {
    if (slug.isEmpty() || slug.length() > LONGEST_COMPARED) {
      return Optional.empty();
    }
    return known.stream()
        .filter(other -> distance(slug, other) <= Math.max(2, slug.length() / 3))
        .min(Comparator.<String>comparingInt(other -> distance(slug, other)).thenComparing(o -> o));
  }

  private static int distance(String slug, String other) {
    List<String> words = List.of(other.split("-", -1));
    return words.containsAll(List.of(slug.split("-", -1))) ? 0 : edits(slug, other);
  }

  /** How many letters have to be put in, left out or replaced. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int i = 0; i <= to.length(); i++) {
      row[i] = i;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
