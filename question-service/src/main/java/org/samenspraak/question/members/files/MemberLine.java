package org.samenspraak.question.members.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.text.CleanText;
import org.samenspraak.contracts.Slug;
import org.samenspraak.question.csv.CsvLine;
import org.samenspraak.question.csv.CsvTable.Row;
import org.samenspraak.question.members.files.MemberLines.Column;
import org.samenspraak.workingdays.WrittenDate;

/** One line of a file of members, by its columns. */
final class MemberLine {
  private static final int LONGEST_SHOWN = 40;

  private final Row row;
  private final Map<Column, Integer> columns;
  private final List<LineFault> faults;

  MemberLine(Row row, Map<Column, Integer> columns, List<LineFault> faults) {
    this.row = row;
    this.columns = columns;
    this.faults = faults;
    IntStream.range(0, row.fields().size())
        .filter(i -> !columns.containsValue(i) && !row.fields().get(i).isBlank())
        .findFirst()
        .ifPresent(i ->
            faults.add(
                new LineFault(
                    row.line(),
                    "kolom " + (i + 1),
                    "unnamed-column",
                    "Hier staat iets in een kolom zonder naam op de eerste regel.",
                    "niets, of een naam boven die kolom")));
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
    return CsvLine.unmarked(field);
  }

  /** A date as ISO or as Belgian spreadsheets write it; null when there is none. */
  @Nullable LocalDate date(Column column) {
    String written = text(column);
    if (written.isEmpty()) {
      return null;
    }
    Optional<LocalDate> date = iso(written).or(() -> WrittenDate.read(written));
    if (date.isEmpty()) {
      faults.add(
          new LineFault(
              row.line(),
              column.dutch(),
              "invalid-date",
              "“" + shortened(written) + "” is geen datum.",
              "een datum zoals 2019-06-18 of 18/06/2019"));
    }
    return date.orElse(null);
  }

  private static Optional<LocalDate> iso(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException another) {
      return Optional.empty();
    }
  }

  static String shortened(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }
}
