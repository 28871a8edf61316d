package org.samenspraak.question.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence that names all addressees with their own number: {@code Deze vraag werd gesteld aan
 * de ministers Zuhal Demir (148) en Wouter Beke (92).}
 *
 * @param start index of its first line
 */
record Footer(int start, List<ReadAddressee> addressees) {
  private static final Pattern START =
      Pattern.compile("(?i)deze vraag (werd|is|wordt)( ook)? gesteld aan\\b.*");
  private static final Pattern INTRODUCTION = Pattern.compile("(?i)^.*?gesteld aan\\s*:?\\s*");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)^(de |het )?(vlaamse? )?((vice)?minister-presidente?|(vice)?ministers?|mevrouw|heer)\\s+");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*[,;]\\s*(?:en\\s+)?|\\s+en\\s+");
  private static final Pattern NAME_AND_NUMBER =
      Pattern.compile("(.+?)\\s*(?:\\(\\s*(?:nr\\.?\\s*)?(\\d{1,6})\\s*\\))?\\.?");

  /**
   * The footer of these lines; without addressees, and starting after the last line, when there is
   * none.
   */
  static Footer read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (START.matcher(lines.get(i).text()).matches()) {
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
    String text = INTRODUCTION.matcher(Paragraphs.join(sentence)).replaceFirst("");
    List<ReadAddressee> found = new ArrayList<>();
    for (String name : BETWEEN_NAMES.split(text, -1)) {
      Matcher match = NAME_AND_NUMBER.matcher(withoutRole(name));
      if (match.matches()) {
        Integer number = match.group(2) == null ? null : Integer.valueOf(match.group(2));
        found.add(
            new ReadAddressee(PersonName.of(match.group(1)), number, lineOf(sentence, match)));
      }
    }
    return found;
  }

  private static String withoutRole(String name) {
    String plain = ROLE.matcher(name).replaceFirst("");
    return plain.equals(name) ? name : withoutRole(plain);
  }

  private static int lineOf(List<Line> sentence, Matcher match) {
    String lastWord = match.group(1).substring(match.group(1).lastIndexOf(' ') + 1);
    return sentence.stream()
        .filter(line -> line.text().contains(lastWord))
        .findFirst()
        .orElse(sentence.getFirst())
        .number();
  }
}
