package org.samenspraak.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The MVStore behind the embedded store, with its commits and its housekeeping. */
final class StoreFile implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

  private static final Duration COMPACTION = Duration.ofSeconds(2);

  /**
   * Space given free is reused after this; long enough for the slowest scan to finish on the old
   * pages.
   */
  private static final Duration RETENTION = Duration.ofSeconds(10);

  /**
   * A change rewrites the page its document is on, and ids come in no order: on larger pages, with
   * several documents each, every change would rewrite some that nobody asked for.
   */
  private static final int PAGE_BYTES = 4 * 1024;

  /**
   * Pages read again and again, kept decoded; the rest is decoded at each read. Every page that is
   * written comes in too, so under load all of it is replaced within seconds, and what a collector
   * copies as young it finds dead when it is old: a large cache makes every pause longer.
   */
  private static final int CACHE_MEBIBYTES = 8;

  private final MVStore store;
  private final @Nullable FolderLock lock;
  private final CommitGate gate;
  private final @Nullable Housekeeping housekeeping;

  private StoreFile(MVStore store, @Nullable FolderLock lock) {
    this.store = store;
    this.lock = lock;
    this.gate = new CommitGate(store);
    this.housekeeping = store.isPersistent() ? Housekeeping.start(store, gate) : null;
  }

  static StoreFile inMemory() {
    return new StoreFile(MVStore.open(null), null);
  }

  static StoreFile open(Path directory) {
    try {
      FolderLock lock = FolderLock.take(Files.createDirectories(directory));
      try {
        return new StoreFile(openStore(directory.resolve("store.mv.db")), lock);
      } catch (RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MVStore openStore(Path file) {
    MVStore store = openAsItIs(file);
    compact(store);
    if (store.isClosed()) {
      store = openAsItIs(file);
    }
    store.setRetentionTime((int) RETENTION.toMillis());
    return store;
  }

  private static MVStore openAsItIs(Path file) {
    // The library's own commits, after a time or when much is not stored, would store half a
    // command.
    return new MVStore.Builder()
        .fileName(file.toString())
        .autoCommitDisabled()
        .autoCommitBufferSize(0)
        .cacheSize(CACHE_MEBIBYTES)
        .pageSplitSize(PAGE_BYTES)
        .open();
  }

  /**
   * Only saves space, and only what is committed already is moved: a failure, such as the library's
   * own assertions on how it shares out free space, must keep nobody from opening or closing. After
   * one the store is closed, as after a crash.
   */
  private static void compact(MVStore store) {
    try {
      store.compactFile((int) COMPACTION.toMillis());
    } catch (MVStoreException e) {
      log.warn("The embedded store's file stays larger than it need be", e);
    }
  }

  MVStore store() {
    return store;
  }

  CommitGate gate() {
    return gate;
  }

  /** A command that is still under way is let through first. */
  @Override
  public void close() {
    if (housekeeping != null) {
      housekeeping.close();
    }
    try {
      gate.alone(this::closeStore);
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }

  private void closeStore() {
    if (store.isPersistent()) {
      store.commit();
      compact(store);
    }
    store.close();
  }
}
