package org.samenspraak.backbone.failover;

/** A store that can be made to fail over while it is used. */
interface MortalStore extends AutoCloseable {

  /** The connection string, with a database. */
  String uri();

  /** Kills what serves; returns when a write would be served again. */
  void failOver();

  @Override
  void close();
}
