package org.samenspraak.notification.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text of others in the lines and paragraphs that it was written in, without the characters that
 * nobody sees.
 *
 * @param paragraphs each with its lines
 */
public record OwnLines(List<List<String>> paragraphs) {

  private static final Pattern PARAGRAPH_SIGN = Pattern.compile("\u2029");
  private static final Pattern BREAK = Pattern.compile("\\R|[\\x1c-\\x1e]");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

  /**
   * Among them those that turn the direction of writing. The two that join signs stay: emoji and
   * some scripts are written with them.
   */
  private static final Pattern INVISIBLE =
      Pattern.compile("[[\\p{Cf}\\p{Cs}\\p{Co}]&&[^\u200c\u200d]]");

  /** Reads it, whatever its line breaks are. */
  static OwnLines of(String text) {
    String breaks = PARAGRAPH_SIGN.matcher(text).replaceAll("\n\n");
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (String written : BREAK.split(breaks, -1)) {
      String line = shown(written);
      if (!line.isBlank()) {
        paragraph.add(line);
      } else if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    return new OwnLines(paragraphs);
  }

  /** What is left of a line; also fit for the name in an address. */
  static String shown(String line) {
    return CONTROL.matcher(INVISIBLE.matcher(line).replaceAll("")).replaceAll(" ").stripTrailing();
  }

  /** Every line behind that margin, with an empty line between paragraphs. */
  String behind(String margin) {
    return paragraphs.stream()
        .map(lines -> lines.stream().map(line -> margin + line).collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }
}
