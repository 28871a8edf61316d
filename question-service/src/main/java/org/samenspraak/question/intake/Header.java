package org.samenspraak.question.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the title: the minister's name and title in capitals, and in some documents
 * number, date and asker.
 */
final class Header {
  private static final Pattern HEADING = Pattern.compile("(?i)(schriftelijke )?vraag");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:(?:schriftelijke )?vraag )?nr\\.? ?(\\d{1,6})(?: van ("
              + DutchDate.PATTERN
              + "))?");

  /** A title may begin with the word too: "Datumprikker". */
  private static final Pattern DATE =
      Pattern.compile("(?i)datum(?: ?: ?(\\d.*)| (" + DutchDate.PATTERN + "))");

  private static final Pattern ASKER = Pattern.compile("(?i)van (\\p{L}.+)");
  private static final Pattern MINISTER = Pattern.compile("(?i)(?:aan )?(\\p{L}.+)");

  private final List<Line> lines;
  private int end;
  @Nullable Found<String> minister;
  @Nullable Found<Integer> number;
  @Nullable Found<String> asker;

  /** As it is written; whether it exists is asked once everything else is recognised. */
  @Nullable Found<String> filedOn;

  private Header(List<Line> lines) {
    this.lines = lines;
  }

  static Header read(List<Line> lines) {
    Header header = new Header(lines);
    while (header.end < lines.size() && header.takes(lines.get(header.end))) {
      header.end++;
    }
    return header;
  }

  /** Index of the first line after it. */
  int end() {
    return end;
  }

  private boolean takes(Line line) {
    return line.isBlank()
        || HEADING.matcher(line.text()).matches()
        || takesNumber(line)
        || takesDate(line)
        || takesAsker(line)
        || takesMinister(line);
  }

  private boolean takesNumber(Line line) {
    Matcher match = NUMBER.matcher(line.text());
    if (!match.matches()) {
      return false;
    }
    number = new Found<>(Integer.valueOf(match.group(1)), line.number());
    if (match.group(2) != null) {
      filedOn = new Found<>(match.group(2), line.number());
    }
    return true;
  }

  private boolean takesDate(Line line) {
    Matcher match = DATE.matcher(line.text());
    if (!match.matches()) {
      return false;
    }
    String written = match.group(1) == null ? match.group(2) : match.group(1);
    filedOn = new Found<>(written, line.number());
    return true;
  }

  private boolean takesAsker(Line line) {
    Matcher match = ASKER.matcher(line.text());
    if (!match.matches() || !new Line(0, match.group(1)).isCapitals()) {
      return false;
    }
    asker = new Found<>(PersonName.of(match.group(1)), line.number());
    return true;
  }

  private boolean takesMinister(Line line) {
    Matcher match = MINISTER.matcher(line.text());
    int titleEnd = titleEnd(end + 1);
    if (minister != null || !match.matches() || titleEnd == end + 1) {
      return false;
    }
    String name = match.group(1);
    if (!new Line(0, name).isCapitals()) {
      return false;
    }
    minister = new Found<>(PersonName.of(name), line.number());
    end = titleEnd - 1;
    return true;
  }

  /**
   * Index after the lines in capitals that make up a minister's title; the same index when there is
   * no title.
   */
  private int titleEnd(int from) {
    if (from >= lines.size() || !lines.get(from).text().contains("MINISTER")) {
      return from;
    }
    int to = from;
    while (to < lines.size() && lines.get(to).isCapitals()) {
      to++;
    }
    return to;
  }
}
