package org.samenspraak.question.members.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.text.CleanText;
import org.samenspraak.question.csv.CsvTable;
import org.samenspraak.question.csv.CsvTable.Row;
import org.samenspraak.question.members.files.MemberLines.Column;

/**
 * What a file of members says: one line for each membership, those of one person together or not.
 * It is read to its end, so that all that is wrong is known at once.
 *
 * @param members with the line on which each begins; only those that are sound
 * @param faults all of them, by line
 */
public record MemberFile(List<ReadMember> members, List<LineFault> faults) {
  private static final int MAX_BYTES = 1024 * 1024;
  private static final int MAX_LINES = 3000;

  /**
   * Reads it.
   *
   * @throws Refusal INVALID when it is no such file at all, TOO_LARGE when it is too long
   */
  public static MemberFile read(byte[] bytes, Charset charset) {
    if (bytes.length > MAX_BYTES) {
      throw tooLarge("hoogstens " + MAX_BYTES / 1024 + " KiB", MAX_BYTES);
    }
    List<Row> rows;
    try {
      rows = CsvTable.rows(text(bytes, charset));
    } catch (CsvTable.Unclosed unclosed) {
      throw refusal(
          "unclosed-quote",
          "Op regel "
              + unclosed.line()
              + " begint een veld met een aanhalingsteken dat nergens"
              + " eindigt.");
    }
    if (rows.size() < 2) {
      throw refusal("no-members", "Het bestand bevat geen leden.");
    }
    if (rows.size() > MAX_LINES + 1) {
      throw tooLarge("hoogstens " + MAX_LINES + " regels", MAX_LINES);
    }
    return of(columns(rows.getFirst()), rows.subList(1, rows.size()));
  }

  private static MemberFile of(Map<Column, Integer> columns, List<Row> rows) {
    Map<String, ReadMember> people = new LinkedHashMap<>();
    List<LineFault> faults = new ArrayList<>();
    for (Row row : rows) {
      MemberLine line = new MemberLine(row, columns, faults);
      people.computeIfAbsent(line.id(), id -> new ReadMember(id, row.line())).add(line, faults);
    }
    List<ReadMember> sound =
        people.values().stream().filter(member -> member.isSound(faults)).toList();
    List<LineFault> sorted =
        faults.stream().sorted(Comparator.comparingInt(LineFault::line)).toList();
    return new MemberFile(sound, sorted);
  }

  private static Map<Column, Integer> columns(Row head) {
    Map<Column, Integer> found = new EnumMap<>(Column.class);
    for (int i = 0; i < head.fields().size(); i++) {
      String name = head.fields().get(i).strip().toLowerCase(Locale.ROOT);
      int index = i;
      Optional<Column> column = column(name);
      if (column.isEmpty() && !name.isEmpty()) {
        throw refusal(
            "unknown-column",
            "Op regel %d staat boven kolom %d “%s”; die kolom is niet gekend."
                .formatted(head.line(), index + 1, CleanText.of(name)));
      }
      if (column.isPresent() && found.put(column.get(), index) != null) {
        throw refusal(
            "column-twice",
            "De kolom “" + column.get().dutch() + "” staat meer dan eens op de eerste regel.");
      }
    }
    for (Column needed : List.of(Column.NAME, Column.GROUP, Column.FROM)) {
      if (!found.containsKey(needed)) {
        throw refusal(
            "missing-column", "De kolom “" + needed.dutch() + "” ontbreekt op de eerste regel.");
      }
    }
    return found;
  }

  private static Optional<Column> column(String name) {
    return List.of(Column.values()).stream().filter(one -> one.dutch().equals(name)).findFirst();
  }

  private static String text(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (CleanText.refused(text)) {
        throw refusal("not-text", "Dit is geen leesbare tekst, maar een ander soort bestand.");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw refusal("not-text", "Dit is geen tekst in de tekenset " + charset.name() + ".");
    }
  }

  private static Refusal refusal(String type, String message) {
    return new Refusal(Refusal.Kind.INVALID, type, message)
        .field("body")
        .expected(
            "een CSV-bestand in UTF-8 met op de eerste regel de kolommen id, naam, fractie, van,"
                + " tot en met, mailbox, minister en minister vanaf");
  }

  private static Refusal tooLarge(String expected, int limit) {
    return new Refusal(Refusal.Kind.TOO_LARGE, "text-too-long", "Het bestand is te lang.")
        .field("body")
        .expected(expected)
        .with("limit", limit);
  }
}
