package org.samenspraak.question.members.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.text.CleanText;
import org.samenspraak.contracts.Slug;
import org.samenspraak.question.members.files.CsvTable.Row;
import org.samenspraak.question.members.files.MemberLines.Column;

/** One line of a file of members, by its columns. */
final class MemberLine {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern BELGIAN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final int LONGEST_SHOWN = 40;

  private final Row row;
  private final Map<Column, Integer> columns;
  private final List<LineFault> faults;

  MemberLine(Row row, Map<Column, Integer> columns, List<LineFault> faults) {
    this.row = row;
    this.columns = columns;
    this.faults = faults;
    int most = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    if (row.fields().stream().skip(most).anyMatch(field -> !field.isBlank())) {
      faults.add(
          new LineFault(
              row.line(),
              Column.MINISTER_FROM.dutch(),
              "too-many-fields",
              "Deze regel telt meer velden dan er kolommen zijn.",
              "hoogstens " + most + " velden"));
    }
  }

  int line() {
    return row.line();
  }

  /** That of the name where none is written. */
  String id() {
    String written = text(Column.ID);
    return written.isEmpty() ? Slug.of(text(Column.NAME)) : written;
  }

  /** Without blanks around it, and without the mark that keeps a spreadsheet from computing it. */
  String text(Column column) {
    Integer index = columns.get(column);
    String field =
        index == null || index >= row.fields().size()
            ? ""
            : CleanText.of(row.fields().get(index)).strip();
    boolean marked =
        field.length() > 1
            && field.charAt(0) == '\''
            && MemberLines.FORMULA.indexOf(field.charAt(1)) >= 0;
    return marked ? field.substring(1) : field;
  }

  /** A date as ISO or as Belgian spreadsheets write it; null when there is none. */
  @Nullable LocalDate date(Column column) {
    String written = text(column);
    if (written.isEmpty()) {
      return null;
    }
    Matcher iso = ISO.matcher(written);
    Matcher belgian = BELGIAN.matcher(written);
    try {
      if (iso.matches()) {
        return date(iso.group(1), iso.group(2), iso.group(3));
      }
      if (belgian.matches()) {
        return date(belgian.group(3), belgian.group(2), belgian.group(1));
      }
    } catch (DateTimeException noSuchDay) {
      // told below, with what is no date at all
    }
    faults.add(
        new LineFault(
            row.line(),
            column.dutch(),
            "invalid-date",
            "“" + shortened(written) + "” is geen datum.",
            "een datum zoals 2019-06-18 of 18/06/2019"));
    return null;
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  static String shortened(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }
}
