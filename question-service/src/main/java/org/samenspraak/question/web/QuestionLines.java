package org.samenspraak.question.web;

import java.util.stream.Stream;
import org.samenspraak.question.csv.CsvLine;
import org.samenspraak.question.views.ListedQuestion;
import org.samenspraak.question.views.ListedQuestion.Addressed;
import org.samenspraak.workingdays.ParliamentaryYear;

/** Questions as lines of a file that a spreadsheet opens: a line for each addressee. */
final class QuestionLines {
  /** Names the fields. */
  static final String HEAD =
      CsvLine.head(
          "nummer",
          "minister",
          "zittingsjaar",
          "titel",
          "vraagsteller",
          "ingediend",
          "verzonden",
          "termijn",
          "beantwoord",
          "op tijd",
          "status",
          "id");

  private QuestionLines() {}

  static Stream<String> of(ListedQuestion question) {
    return question.addressings().stream().map(addressed -> of(question, addressed));
  }

  private static String of(ListedQuestion question, Addressed addressed) {
    return CsvLine.of(
        addressed.number(),
        addressed.addressedTo().slug(),
        ParliamentaryYear.of(question.filedOn()).label(),
        question.text().title(),
        question.asker().name(),
        question.filedOn(),
        addressed.sentOn(),
        addressed.term().dueOn(),
        addressed.answeredOn(),
        timely(addressed),
        question.status().dutch(),
        question.id());
  }

  private static String timely(Addressed addressed) {
    if (addressed.answeredOn() == null) {
      return "";
    }
    return addressed.answeredOn().isAfter(addressed.term().dueOn()) ? "nee" : "ja";
  }
}
