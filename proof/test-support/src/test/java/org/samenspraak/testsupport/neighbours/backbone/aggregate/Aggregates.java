package org.samenspraak.testsupport.neighbours.backbone.aggregate;

/** Stands in. */
public interface Aggregates {
  void change(String id);
}
