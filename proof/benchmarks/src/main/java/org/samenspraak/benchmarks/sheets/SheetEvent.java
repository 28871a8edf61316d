package org.samenspraak.benchmarks.sheets;

import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;

/** What happens to a sheet. */
@Topic(SheetEvent.TOPIC)
public sealed interface SheetEvent extends Event {
  /** The topic that carries it. */
  String TOPIC = "bench-sheet-events";

  /** A text came in place of another. */
  @EventName("sheet.written.v1")
  record Written(String sheetId, long writing, String text) implements SheetEvent {}
}
