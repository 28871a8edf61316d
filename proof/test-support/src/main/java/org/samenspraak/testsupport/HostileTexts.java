package org.samenspraak.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts as large as may be sent, made to be slow: repetitions of what a recogniser looks for, what
 * it looks for with all but the end in place, one endless line, nothing but line ends.
 *
 * <p>In {@code verify} some of them, in the ordeal all; which ones does not change from run to run.
 */
public final class HostileTexts {

  /** As large as a document may be. */
  public static final int BYTES = 200 * 1024;

  private static final Duration BOUND = Duration.ofSeconds(1);
  private static final Duration HANGS = Duration.ofMinutes(1);
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)*");

  private static final List<String> FILLERS = List.of(" ", "\n", "a", "A ", "1", ",", ".", "( ");

  private static final List<String> PIECES =
      List.of(
          "\t",
          "-",
          ")",
          "x\n\n",
          "; en ",
          "(1) ",
          "nr. 1 ",
          "1. ",
          "1 mei 2020 ",
          "2020-",
          "de minister ",
          "MINISTER\n",
          ".)”\n",
          "- x\n",
          "e\u0301",
          "\u00AD",
          "\u00A0",
          "\u2028",
          "\r\n",
          "😀");

  private static final int ONE_IN = 4;

  private HostileTexts() {}

  /**
   * Texts around some words, in the order in which a recogniser expects them.
   *
   * @param words such as {@code Deze vraag werd gesteld aan}
   */
  public static List<String> around(String... words) {
    Set<String> texts = new LinkedHashSet<>();
    FILLERS.forEach(filler -> texts.add(filled("", filler)));
    StringBuilder begun = new StringBuilder();
    for (String word : words) {
      begun.append(word).append(' ');
      String start = begun.toString();
      some(start, FILLERS).forEach(filler -> texts.add(filled(start, filler)));
      texts.add(filled("", start));
      texts.add(nested(start));
    }
    return List.copyOf(texts);
  }

  /** Texts that go on endlessly after a beginning, with these words or with anything else. */
  public static List<String> after(String start, String... words) {
    List<String> pieces =
        Stream.of(FILLERS.stream(), PIECES.stream(), Stream.of(words).map(word -> word + " "))
            .flatMap(some -> some)
            .toList();
    return some(start, pieces).map(piece -> filled(start, piece)).toList();
  }

  /** All in the ordeal; else some, others after each start. */
  private static Stream<String> some(String start, List<String> pieces) {
    int first = Math.floorMod(start.hashCode(), ONE_IN);
    return IntStream.range(0, pieces.size())
        .filter(index -> ShortWaits.areOff() || index % ONE_IN == first)
        .mapToObj(pieces::get);
  }

  /** Tries one expression in every way it can be used, with texts around its own words. */
  public static void tryOut(Pattern expression) {
    for (String text : around(wordsOf(expression))) {
      String what = expression.pattern() + " with " + excerpt(text);
      quick(
          what,
          () -> {
            var _ = matchesAnyhow(expression.matcher(text));
          });
    }
  }

  private static boolean matchesAnyhow(Matcher matcher) {
    boolean begins = matcher.matches() || matcher.lookingAt();
    int times = 0;
    matcher.reset();
    while (matcher.find()) {
      times++;
    }
    return begins || times > 0;
  }

  /**
   * Fails when it takes more than a second of computing; waiting for a machine that others keep
   * busy does not count.
   */
  public static void quick(String what, Runnable reading) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long used =
        assertTimeoutPreemptively(
            HANGS,
            () -> {
              long before = threads.getCurrentThreadCpuTime();
              reading.run();
              return threads.getCurrentThreadCpuTime() - before;
            },
            what);
    assertThat(Duration.ofNanos(used)).as(what).isLessThan(BOUND);
  }

  /** The beginning, for a message. */
  public static String excerpt(String text) {
    return "“" + text.substring(0, Math.min(120, text.length())).replace("\n", "\\n") + "…”";
  }

  private static String[] wordsOf(Pattern expression) {
    String literals =
        expression.pattern().replaceAll("\\\\[sSdDwWbB]|\\\\p\\{\\w+}|\\(\\?\\w+\\)", "|");
    List<String> words = new ArrayList<>();
    WORDS.matcher(literals).results().map(found -> found.group()).forEach(words::add);
    return words.toArray(String[]::new);
  }

  private static String filled(String start, String piece) {
    int left = BYTES - bytes(start);
    return start + piece.repeat(left / bytes(piece));
  }

  /** A repetition within a repetition: lines that grow, each with one word more. */
  private static String nested(String words) {
    StringBuilder text = new StringBuilder(BYTES);
    StringBuilder line = new StringBuilder();
    int left = BYTES;
    while (left > bytes(words) + line.length()) {
      line.append(words);
      left -= bytes(line.toString()) + 1;
      if (left > 0) {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
