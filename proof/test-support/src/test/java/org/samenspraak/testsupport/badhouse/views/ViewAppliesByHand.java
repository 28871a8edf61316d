package org.samenspraak.testsupport.badhouse.views;

import org.samenspraak.testsupport.neighbours.backbone.inbound.ViewStore;

/** Rule 4. */
class ViewAppliesByHand {
  void apply(ViewStore store) {
    store.apply("148");
  }
}
