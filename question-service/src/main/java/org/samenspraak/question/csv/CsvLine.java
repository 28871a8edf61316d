package org.samenspraak.question.csv;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file that a spreadsheet opens: fields between semicolons as spreadsheets in Belgium
 * expect them, RFC 4180 for the rest.
 */
public final class CsvLine {
  /** A field that begins like this would be computed by a spreadsheet, whatever it says. */
  private static final String FORMULA = "=+-@\t\r";

  private CsvLine() {}

  /** The first line of a file; the mark in front tells a spreadsheet that it is UTF-8. */
  public static String head(Object... columns) {
    return "\uFEFF" + of(columns);
  }

  /** The line with its end; what is null is an empty field. */
  public static String of(@Nullable Object... fields) {
    return Arrays.stream(fields)
        .map(field -> quoted(Objects.toString(field, "")))
        .collect(Collectors.joining(";", "", "\r\n"));
  }

  /** A field as it was before it got the mark that keeps a spreadsheet from computing it. */
  public static String unmarked(String field) {
    return field.startsWith("'") && isComputed(field.substring(1)) ? field.substring(1) : field;
  }

  private static String quoted(String field) {
    String plain = isComputed(field) ? "'" + field : field;
    boolean special = plain.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }

  private static boolean isComputed(String field) {
    return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0;
  }
}
