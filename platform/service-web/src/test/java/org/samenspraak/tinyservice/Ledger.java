package org.samenspraak.tinyservice;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

/** What was noted of one note, in the order of its facts. */
@AggregateType("ledger")
public class Ledger extends Aggregate {
  private String id = "";
  private List<String> entries = new ArrayList<>();

  static Ledger of(String id) {
    Ledger ledger = new Ledger();
    ledger.id = id;
    return ledger;
  }

  void enter(String text) {
    entries.add(text);
    raise(new LedgerEvent.Entered(id, text));
  }

  List<String> entries() {
    return entries;
  }
}
