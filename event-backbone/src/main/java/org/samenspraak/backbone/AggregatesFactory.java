package org.samenspraak.backbone;

import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Aggregates;

/**
 * Gives the aggregates of each class that the service stores; always the same object for a class.
 */
interface AggregatesFactory {
  <T extends Aggregate> Aggregates<T> of(Class<T> type);
}
