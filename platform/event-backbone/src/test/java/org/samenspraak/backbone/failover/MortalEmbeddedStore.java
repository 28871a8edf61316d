package org.samenspraak.backbone.failover;

import java.net.URI;
import java.nio.file.Path;
import org.samenspraak.embedded.EmbeddedStore;

/**
 * The embedded store, closed in the middle of its work and opened again on the same folder and
 * port: a set of one, whose successor is itself.
 */
final class MortalEmbeddedStore implements MortalStore {
  private final Path folder;
  private EmbeddedStore store;

  MortalEmbeddedStore(Path folder) {
    this.folder = folder;
    this.store = EmbeddedStore.start(folder, 0);
  }

  @Override
  public String uri() {
    return store.uri("failover");
  }

  @Override
  public void failOver() {
    int port = URI.create(store.uri()).getPort();
    store.close();
    store = EmbeddedStore.start(folder, port);
  }

  @Override
  public void close() {
    store.close();
  }
}
