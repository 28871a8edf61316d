package org.samenspraak.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what lives in a store's file to a new one, in order and compressed, and puts that in its
 * place. The library's own compaction moves whole pages within the file, decodes every document on
 * them, and had not made a file of 260 MB smaller after a quarter of a minute.
 */
final class StoreCopy {

  private static final Logger log = LoggerFactory.getLogger(StoreCopy.class);

  private static final String COPY = ".copy";
  private static final int COMMIT_EVERY_BYTES = 4 * 1024 * 1024;

  /** Less is not worth the work. */
  private static final int DEAD_PERCENT = 25;

  private static final long DEAD_BYTES = 4L * 1024 * 1024;

  /** More is never done in time, and each try would cost all of it. */
  private static final long MOST_ALIVE_BYTES = 512L * 1024 * 1024;

  private StoreCopy() {}

  /**
   * Makes the file smaller where much of it is dead; does nothing when that cannot be done in time.
   * Only saves space: a failure keeps nobody from opening or closing, and the file is there as a
   * whole at any moment, the old one or the new.
   *
   * @param file that nobody has open
   * @return whether it was replaced
   */
  static boolean replace(Path file, Duration within) {
    Path copy = file.resolveSibling(file.getFileName() + COPY);
    try {
      Files.deleteIfExists(copy);
      boolean made = Files.exists(file) && copied(file, copy, System.nanoTime() + within.toNanos());
      if (made) {
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(copy);
      return made;
    } catch (IOException | MVStoreException e) {
      log.warn("The embedded store's file stays larger than it need be", e);
      return false;
    }
  }

  private static boolean copied(Path file, Path copy, long deadline) throws IOException {
    MVStore from = new MVStore.Builder().fileName(file.toString()).readOnly().open();
    try {
      return isWorthIt(from, Files.size(file)) && copied(from, copy, deadline);
    } finally {
      from.closeImmediately();
    }
  }

  private static boolean isWorthIt(MVStore store, long bytes) {
    long inChunks = bytes * store.getFileStore().getFillRate() / 100;
    long alive = inChunks * store.getFileStore().getChunksFillRate() / 100;
    long dead = bytes - alive;
    return alive < MOST_ALIVE_BYTES && dead > DEAD_BYTES && dead > bytes * DEAD_PERCENT / 100;
  }

  private static boolean copied(MVStore from, Path copy, long deadline) {
    MVStore to = StoreFile.builder(copy).compress().open();
    try {
      for (String map : from.getMapNames()) {
        if (!copied(from.openMap(map, StoreMaps.toCopy(map)), to, map, deadline)) {
          return false;
        }
      }
      to.commit();
      to.sync();
      to.close();
      return true;
    } finally {
      to.closeImmediately();
    }
  }

  private static boolean copied(
      MVMap<Object, Object> from, MVStore store, String name, long deadline) {
    MVMap<Object, Object> to = store.openMap(name, StoreMaps.toCopy(name));
    Cursor<Object, Object> entries = from.cursor(null);
    int uncommitted = 0;
    while (entries.hasNext()) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      to.put(entries.next(), entries.getValue());
      uncommitted += entries.getValue() instanceof byte[] document ? document.length : Long.BYTES;
      if (uncommitted > COMMIT_EVERY_BYTES) {
        store.commit();
        uncommitted = 0;
      }
    }
    return true;
  }
}
