package org.samenspraak.benchmarks.sheets;

import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

/** A text that is written again and again; each time is a fact. */
@AggregateType(Sheet.KIND)
public final class Sheet extends Aggregate {
  /** Name of its collection. */
  public static final String KIND = "sheet";

  /** Characters of a text, all of one byte: about the size of a short question. */
  public static final int LENGTH = 1_024;

  private String id = "";
  private String text = "";
  private long writings;

  private Sheet() {}

  /** An empty sheet. */
  public static Sheet of(String id) {
    Sheet sheet = new Sheet();
    sheet.id = id;
    return sheet;
  }

  /** Puts a text in place of the last one. */
  public void write(String newText) {
    text = newText;
    writings++;
    raise(new SheetEvent.Written(id, writings, text));
  }

  /** A text of the usual length that differs with the number. */
  public static String text(long number) {
    String start = number + " ";
    return start + "x".repeat(LENGTH - start.length());
  }
}
