package org.samenspraak.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** The MVStore behind the embedded store, with its commits and its housekeeping. */
final class StoreFile implements AutoCloseable {

  /** Whoever stops it waits; whoever starts it waits longer for everything else. */
  private static final Duration COMPACTION_AT_STOP = Duration.ofSeconds(3);

  private static final Duration COMPACTION_AT_START = Duration.ofSeconds(10);

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
  private final @Nullable Path file;
  private final @Nullable FolderLock lock;
  private final CommitGate gate;
  private final @Nullable Housekeeping housekeeping;

  private StoreFile(MVStore store, @Nullable Path file, @Nullable FolderLock lock) {
    this.store = store;
    this.file = file;
    this.lock = lock;
    this.gate = new CommitGate(store);
    this.housekeeping = store.isPersistent() ? Housekeeping.start(store, gate) : null;
  }

  static StoreFile inMemory() {
    return new StoreFile(MVStore.open(null), null, null);
  }

  static StoreFile open(Path directory) {
    try {
      FolderLock lock = FolderLock.take(Files.createDirectories(directory));
      try {
        Path file = directory.resolve("store.mv.db");
        return new StoreFile(openStore(file), file, lock);
      } catch (RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MVStore openStore(Path file) {
    // What a stop had no time for, or a kill no chance to do.
    var _ = StoreCopy.replace(file, COMPACTION_AT_START);
    MVStore store = builder(file).open();
    store.setRetentionTime((int) RETENTION.toMillis());
    return store;
  }

  /**
   * Without the library's own commits, after a time or when much is not stored: they would store
   * half a command.
   */
  static MVStore.Builder builder(Path file) {
    return new MVStore.Builder()
        .fileName(file.toString())
        .autoCommitDisabled()
        .autoCommitBufferSize(0)
        .cacheSize(CACHE_MEBIBYTES)
        .pageSplitSize(PAGE_BYTES);
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
    store.commit();
    store.close();
    if (file != null) {
      var _ = StoreCopy.replace(file, COMPACTION_AT_STOP);
    }
  }
}
