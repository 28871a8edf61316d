package org.samenspraak.question.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text before the first part, then parts {@code 1.}, {@code 2.} … in order.
 *
 * @param gaps numbers that were skipped
 */
record NumberedParts(String introduction, List<Found<String>> parts, List<Integer> gaps) {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3}) ?[.)](?:\\s+(.*))?");

  /**
   * How far a number may jump ahead and still count as a part of which the earlier ones are
   * missing.
   */
  private static final int LARGEST_GAP = 2;

  static NumberedParts read(List<Line> lines) {
    return new Reader(lines).read();
  }

  private static final class Reader {
    private final List<Line> lines;
    private final List<Found<String>> parts = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();
    private List<Line> current = new ArrayList<>();
    private String introduction = "";
    private int number;
    private int startedOn;

    Reader(List<Line> lines) {
      this.lines = lines;
    }

    NumberedParts read() {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        Matcher match = NUMBERED.matcher(line.text());
        if (match.matches() && startsPart(i, Integer.parseInt(match.group(1)))) {
          begin(Integer.parseInt(match.group(1)), line.number());
          current.add(new Line(line.number(), match.group(2) == null ? "" : match.group(2)));
        } else {
          current.add(line);
        }
      }
      finish();
      return new NumberedParts(introduction, List.copyOf(parts), List.copyOf(gaps));
    }

    /** A number inside a wrapped sentence, or of a list within a part, starts no part. */
    private boolean startsPart(int index, int candidate) {
      Line before = index == 0 ? new Line(0, "") : lines.get(index - 1);
      if (candidate == number + 1) {
        return before.isBlank() || before.endsSentence();
      }
      return before.isBlank() && candidate > number && candidate <= number + 1 + LARGEST_GAP;
    }

    private void begin(int next, int line) {
      finish();
      for (int skipped = number + 1; skipped < next; skipped++) {
        gaps.add(skipped);
      }
      number = next;
      startedOn = line;
      current = new ArrayList<>();
    }

    private void finish() {
      String text = Paragraphs.join(current);
      if (number == 0) {
        introduction = text;
      } else {
        parts.add(new Found<>(text, startedOn));
      }
    }
  }
}
