package org.samenspraak.portal.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenspraak.contracts.Sha256;

/**
 * The document from which a form was filled, line by line.
 *
 * @param text with one kind of line end
 * @param sha256 of the document, hexadecimal
 * @param meanings what was read on a line, by its number from 1
 */
public record SourceLines(String text, String sha256, Map<Integer, String> meanings) {
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern MEANING = Pattern.compile("(\\d{1,6}):(.+)");

  /** A line that is not blank. */
  public record Line(int number, String text, String meaning) {}

  /** By which a document is known, hexadecimal. */
  public static String sha256(byte[] document) {
    return Sha256.of(document);
  }

  /** From what a form kept of it, see {@link #kept}. */
  public static SourceLines of(String text, String sha256, String kept) {
    Map<Integer, String> meanings = new LinkedHashMap<>();
    MEANING
        .matcher(kept)
        .results()
        .forEach(found ->
            meanings.merge(
                Integer.valueOf(found.group(1)), found.group(2), (a, b) -> a + ", " + b));
    return new SourceLines(text, sha256, meanings);
  }

  /** What was read where, as a form keeps it. */
  public String kept() {
    return meanings.entrySet().stream()
        .map(meaning -> meaning.getKey() + ":" + meaning.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Those that are not blank, with the numbers that they have with the blank ones. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    String[] all = LINE_END.split(text, -1);
    for (int i = 0; i < all.length; i++) {
      if (!all[i].isBlank()) {
        lines.add(new Line(i + 1, all[i].strip(), meanings.getOrDefault(i + 1, "")));
      }
    }
    return lines;
  }
}
