package org.samenspraak.testsupport.neighbours.backbone.inbound;

/** Stands in. */
public abstract class Projection<V> {
  public abstract V find(String key);
}
