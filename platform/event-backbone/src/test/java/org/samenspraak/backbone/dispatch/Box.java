package org.samenspraak.backbone.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;

/** Collects texts, in the order in which they had their effect. */
@AggregateType("box")
final class Box extends Aggregate {
  private List<String> texts = new ArrayList<>();

  void put(String text) {
    texts.add(text);
  }

  List<String> texts() {
    return texts;
  }
}
