package org.samenspraak.testsupport.badhouse.views;

import org.samenspraak.testsupport.neighbours.backbone.aggregate.Aggregates;

/** Rule 4. */
class ViewChangesAnAggregate {
  void change(Aggregates questions) {
    questions.change("148");
  }
}
