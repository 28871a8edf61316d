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

  private static final Duration COMPACTION = Duration.ofSeconds(2);

  /**
   * Space given free is reused after this; long enough for the slowest scan to finish on the old
   * pages.
   */
  private static final Duration RETENTION = Duration.ofSeconds(10);

  /** Documents read again and again, kept decoded; the rest is decoded at each read. */
  private static final int CACHE_MEBIBYTES = 64;

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
    // The library's own auto-commit would store half a command.
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .cacheSize(CACHE_MEBIBYTES)
            .open();
    store.compactFile((int) COMPACTION.toMillis());
    store.setRetentionTime((int) RETENTION.toMillis());
    return store;
  }

  MVStore store() {
    return store;
  }

  CommitGate gate() {
    return gate;
  }

  @Override
  public void close() {
    if (housekeeping != null) {
      housekeeping.close();
    }
    store.close((int) COMPACTION.toMillis());
    if (lock != null) {
      lock.close();
    }
  }
}
