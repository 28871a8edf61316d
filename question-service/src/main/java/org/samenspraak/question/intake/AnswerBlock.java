package org.samenspraak.question.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer that some documents carry behind the question: {@code ANTWOORD op vraag nr. 92 van 29
 * oktober 2020 van …}.
 *
 * @param start index of its first line, the minister's name when it is repeated there
 * @param line number of the line that says ANTWOORD
 * @param heading that line
 * @param minister named above it, if so
 * @param filedOn of the question, not of the answer, as it is written
 */
record AnswerBlock(
    int start,
    int line,
    String heading,
    @Nullable Found<String> minister,
    @Nullable Found<Integer> number,
    @Nullable Found<String> filedOn,
    @Nullable Found<String> asker,
    NumberedParts text) {

  private static final Pattern HEADING =
      Pattern.compile("(?iu)((gecoördineerd|verwijzend|voorlopig|aanvullend) )?antwoord ?:?");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?iu)op (?:schriftelijke )?vraag nr\\.? ?(\\d{1,6}) van ("
              + DutchDate.PATTERN
              + ")(?: van (\\p{L}.+))?");
  private static final Pattern WHICH_QUESTION =
      Pattern.compile("(?i)(?:op (?:schriftelijke )?vraag|van) ");

  static @Nullable AnswerBlock read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (HEADING.matcher(lines.get(i).text()).matches()) {
        return readAt(lines, i);
      }
    }
    return null;
  }

  private static AnswerBlock readAt(List<Line> lines, int heading) {
    int start = ministerStart(lines, heading);
    Found<String> minister = Header.read(lines.subList(start, heading)).minister;
    int end = referenceEnd(lines, heading + 1);
    List<Line> reference =
        lines.subList(heading + 1, end).stream().filter(line -> !line.isBlank()).toList();
    NumberedParts text = NumberedParts.read(lines.subList(end, lines.size()));
    int line = lines.get(heading).number();
    String words = lines.get(heading).text();
    Matcher match = REFERENCE.matcher(Paragraphs.join(reference));
    if (!match.matches()) {
      return new AnswerBlock(start, line, words, minister, null, null, null, text);
    }
    int first = reference.getFirst().number();
    return new AnswerBlock(
        start,
        line,
        words,
        minister,
        new Found<>(Integer.valueOf(match.group(1)), first),
        new Found<>(match.group(2), first),
        match.group(3) == null
            ? null
            : new Found<>(PersonName.of(match.group(3)), reference.getLast().number()),
        text);
  }

  private static int ministerStart(List<Line> lines, int heading) {
    int start = heading;
    while (start > 0 && (lines.get(start - 1).isBlank() || lines.get(start - 1).isCapitals())) {
      start--;
    }
    return start;
  }

  /** Index after the lines that say which question it answers. */
  private static int referenceEnd(List<Line> lines, int from) {
    int start = from;
    while (start < lines.size() && lines.get(start).isBlank()) {
      start++;
    }
    int end = start;
    while (end < lines.size() && WHICH_QUESTION.matcher(lines.get(end).text()).lookingAt()) {
      end++;
    }
    return end;
  }
}
