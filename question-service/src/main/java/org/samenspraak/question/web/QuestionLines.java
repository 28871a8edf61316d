package org.samenspraak.question.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.question.views.ListedQuestion;
import org.samenspraak.question.views.ListedQuestion.Addressed;
import org.samenspraak.workingdays.ParliamentaryYear;

/**
 * Questions as lines of a file that a spreadsheet opens: a line for each addressee, fields between
 * semicolons as spreadsheets in Belgium expect them, RFC 4180 for the rest.
 */
final class QuestionLines {
  /** Names the fields; the mark in front tells a spreadsheet that it is UTF-8. */
  static final String HEAD =
      "\uFEFF"
          + line(
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

  /** A field that begins like this would be computed by a spreadsheet, whatever it says. */
  private static final String FORMULA = "=+-@\t\r";

  private QuestionLines() {}

  static Stream<String> of(ListedQuestion question) {
    return question.addressings().stream().map(addressed -> of(question, addressed));
  }

  private static String of(ListedQuestion question, Addressed addressed) {
    return line(
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

  private static String line(@Nullable Object... fields) {
    return Arrays.stream(fields)
        .map(field -> quoted(Objects.toString(field, "")))
        .collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String quoted(String field) {
    boolean computed = !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0;
    String plain = computed ? "'" + field : field;
    boolean special = plain.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
