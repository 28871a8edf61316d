package org.samenspraak.benchmarks.sheets;

import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

/** What was once written on a sheet. */
@AggregateType(SheetCopy.KIND)
public final class SheetCopy extends Aggregate {
  /** Name of its collection. */
  public static final String KIND = "sheetcopy";

  private String sheet = "";
  private String text = "";

  private SheetCopy() {}

  static SheetCopy of(SheetEvent.Written written) {
    SheetCopy copy = new SheetCopy();
    copy.sheet = written.sheetId();
    copy.text = written.text();
    return copy;
  }

  @Override
  public String toString() {
    return sheet + ": " + text;
  }
}
