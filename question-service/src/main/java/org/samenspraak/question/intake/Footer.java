package org.samenspraak.question.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence that names all addressees with their own number: {@code Deze vraag werd gesteld aan
 * de ministers Zuhal Demir (148) en Wouter Beke (92).}
 *
 * @param start index of its first line
 */
record Footer(int start, List<ReadAddressee> addressees) {
  private static final Pattern INTRODUCTION =
      Pattern.compile("(?i)deze vraag (?:werd|is|wordt)(?: ook)? gesteld aan\\b ?:? ?");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)(?:de |het )?(?:vlaamse? )?"
              + "(?:(?:vice)?minister-presidente?|(?:vice)?ministers?|mevrouw|heer)\\s");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s?[,;]\\s?(?:en\\s)?|\\sen\\s");
  private static final Pattern NUMBER =
      Pattern.compile("\\(\\s?(?:nr\\.?\\s?)?(\\d{1,6})\\s?\\)\\.?");

  /**
   * The footer of these lines; without addressees, and starting after the last line, when there is
   * none.
   */
  static Footer read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (INTRODUCTION.matcher(lines.get(i).text()).lookingAt()) {
        return new Footer(i, addressees(sentence(lines, i)));
      }
    }
    return new Footer(lines.size(), List.of());
  }

  private static List<Line> sentence(List<Line> lines, int start) {
    int end = start + 1;
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && !lines.get(end - 1).text().endsWith(".")) {
      end++;
    }
    return lines.subList(start, end);
  }

  private static List<ReadAddressee> addressees(List<Line> sentence) {
    Running running = Paragraphs.running(sentence);
    Matcher introduction = INTRODUCTION.matcher(running.text());
    int start = introduction.lookingAt() ? introduction.end() : 0;
    Matcher between = BETWEEN_NAMES.matcher(running.text());
    List<ReadAddressee> found = new ArrayList<>();
    while (between.find(start)) {
      addressee(running, start, between.start()).ifPresent(found::add);
      start = between.end();
    }
    addressee(running, start, running.text().length()).ifPresent(found::add);
    return found;
  }

  private static Optional<ReadAddressee> addressee(Running running, int start, int end) {
    int named = roleEnd(running.text(), start, end);
    String said = running.text().substring(named, end).strip();
    int bracket = said.lastIndexOf('(');
    Matcher number = NUMBER.matcher(bracket < 0 ? "" : said.substring(bracket));
    boolean numbered = number.matches();
    String name = numbered ? said.substring(0, bracket).strip() : withoutFullStop(said);
    if (name.isEmpty() || name.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadAddressee(
            PersonName.of(name),
            numbered ? Integer.valueOf(number.group(1)) : null,
            running.lineAt(running.text().indexOf(name, named) + name.length() - 1)));
  }

  /** Where the name begins behind "de Vlaamse minister", "mevrouw de minister-president" … */
  private static int roleEnd(String text, int start, int end) {
    Matcher role = ROLE.matcher(text);
    int from = start;
    while (role.region(from, end).lookingAt()) {
      from = role.end();
    }
    return from;
  }

  private static String withoutFullStop(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
