package org.samenspraak.testsupport.neighbours.backbone.inbound;

/** Stands in. */
public interface ViewStore {
  void apply(String key);

  String find(String key);
}
