package org.samenspraak.testsupport.neighbours.backbone.inbound;

/** Stands in. */
public interface Reaction<E> {
  void on(E event);
}
