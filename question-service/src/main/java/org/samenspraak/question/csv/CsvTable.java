package org.samenspraak.question.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Fields between semicolons or commas, as RFC 4180 and spreadsheets write them: a field in quotes
 * may hold the separator, a new line and, doubled, a quote.
 */
public final class CsvTable {

  /**
   * Some fields of a file.
   *
   * @param line on which they begin, from 1
   */
  public record Row(int line, List<String> fields) {

    private boolean isBlank() {
      return fields.stream().allMatch(String::isBlank);
    }
  }

  /** A quote is opened and never closed. */
  public static final class Unclosed extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    private Unclosed(int line) {
      super("a quote is opened on line " + line + " and never closed");
      this.line = line;
    }

    /** On which it is opened, from 1. */
    public int line() {
      return line;
    }
  }

  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private List<String> fields = new ArrayList<>();
  private int line = 1;
  private int rowBegins = 1;
  private int at;

  private CsvTable(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /** All rows that are not blank, the one with the names of the columns first. */
  public static List<Row> rows(String text) throws Unclosed {
    return new CsvTable(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
  }

  /** The one of which the first line has more. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    long semicolons = first.chars().filter(c -> c == ';').count();
    return semicolons >= first.chars().filter(c -> c == ',').count() ? ';' : ',';
  }

  private List<Row> read() throws Unclosed {
    while (at < text.length()) {
      fields.add(text.charAt(at) == '"' ? quoted() : plain());
      if (at < text.length() && text.charAt(at) == separator) {
        at++;
        if (at == text.length()) {
          fields.add("");
        }
      } else {
        endRow();
      }
    }
    if (!fields.isEmpty()) {
      endRow();
    }
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }

  private void endRow() {
    rows.add(new Row(rowBegins, List.copyOf(fields)));
    fields = new ArrayList<>();
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    line++;
    rowBegins = line;
  }

  private String plain() {
    int from = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  /** What follows the closing quote belongs to the field too; it stood there. */
  private String quoted() throws Unclosed {
    int opened = line;
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        line += c == '\n' ? 1 : 0;
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else {
        return field.append(plain()).toString();
      }
    }
    throw new Unclosed(opened);
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }
}
