package org.samenspraak.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for the parts that live as long as the test JVM; they close and delete it when the JVM
 * ends.
 */
final class TemporaryFolder {

  private TemporaryFolder() {}

  static Path create(String prefix) {
    try {
      return Files.createTempDirectory(prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the part, then deletes its folder, when the JVM ends. */
  static void atExit(Runnable close, Path folder) {
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("close-" + folder.getFileName())
                .unstarted(() -> {
                  close.run();
                  delete(folder);
                }));
  }

  private static void delete(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
