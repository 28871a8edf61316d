package org.samenspraak.coordination.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of a Dutch text that carry meaning, comparable whatever their accents, capitals and
 * hyphens: {@code hulp- en dienstverlening} and {@code hulp -en dienstverlening} have the same
 * words.
 *
 * @param written each word as written, in lower case, by its form without accents; in the order of
 *     the text
 */
public record Words(Map<String, String> written) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_STEM = 5;
  private static final int LONGEST_ENDING = 3;

  /**
   * Words without a subject of their own, also those that any question to a Flemish minister may
   * have.
   */
  private static final Set<String> STOP_WORDS =
      Set.of(
          """
          aan af al alle alles als ander andere bij binnen buiten daarbij dan dat de der des deze
          die dit door dus een eens en er gaan gaat ge geen haar had heb hebben heeft hem hen het
          hier hierbij hierover hij hoe hoeveel hun ik in inzake is ja kan komt kunnen maar meer
          men met mijn moet moeten na naar nee niet nog of om omtrent onder ondanks ons ook op over
          per reeds rond te tegen ten ter toch tot tussen uit van vanaf veel via voor waar waarom
          wanneer wat wel welk welke werd wie wij wil word worden wordt zal ze zich zij zijn zo
          zonder zou betreffende betrekking minister ministers opvolging stand vlaams vlaamse
          vlaanderen vraag vragen zaken\
          """
              .split("\\s+", -1));

  /** The words of a text, without stop words, numbers and words of one or two letters. */
  public static Words of(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u00AD", "");
    for (String word : runsOfLetters(composed.toLowerCase(Locale.ROOT))) {
      String plain = withoutAccents(word);
      if (plain.length() >= SHORTEST && !STOP_WORDS.contains(plain)) {
        words.putIfAbsent(plain, word);
      }
    }
    return new Words(words);
  }

  /** By hand: with a regular expression this was a twelfth of all that a filing costs. */
  private static List<String> runsOfLetters(String text) {
    List<String> runs = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      boolean letter = Character.isLetter(text.codePointAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        runs.add(text.substring(start, at));
        start = -1;
      }
    }
    if (start >= 0) {
      runs.add(text.substring(start));
    }
    return runs;
  }

  private static String withoutAccents(String word) {
    return Normalizer.isNormalized(word, Normalizer.Form.NFD)
        ? word
        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Our words, as we write them, that the other text has too, perhaps with another ending. */
  public List<String> sharedWith(Words other) {
    return written.entrySet().stream()
        .filter(e -> other.written.keySet().stream().anyMatch(o -> inflected(e.getKey(), o)))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * Our words, as we write them, that the other text has too, also as the beginning of a compound.
   */
  public List<String> begunIn(Words other) {
    NavigableSet<String> sorted = new TreeSet<>(other.written.keySet());
    return written.entrySet().stream()
        .filter(e -> begun(e.getKey(), sorted))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean inflected(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return a.equals(b)
        || (shorter.length() >= SHORTEST_STEM
            && longer.startsWith(shorter)
            && longer.length() - shorter.length() <= LONGEST_ENDING);
  }

  /** What begins with a word follows it in the order of letters, and the word itself first. */
  private static boolean begun(String word, NavigableSet<String> sorted) {
    String next = sorted.ceiling(word);
    return next != null
        && (next.equals(word) || (word.length() >= SHORTEST_STEM && next.startsWith(word)));
  }
}
