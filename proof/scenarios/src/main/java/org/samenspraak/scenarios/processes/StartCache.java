package org.samenspraak.scenarios.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a JVM learnt about loading and linking the class path, recorded once. Only jars can be in
 * it, so it is used when the system property {@code chaos.cache} names its file, and not in tests.
 */
public final class StartCache {

  private static final String PROPERTY = "chaos.cache";

  private StartCache() {}

  /** Records it, unless that was done or nobody asked for it; takes as long as one start. */
  public static void record() throws IOException, InterruptedException {
    Path file = file();
    if (file == null || Files.exists(file)) {
      return;
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    List<String> command = new ArrayList<>(Commands.java("1g"));
    command.add("-XX:AOTCacheOutput=" + unfinished);
    command.addAll(Commands.main(Training.class));
    Path log = file.resolveSibling("training.log");
    Process training =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (training.waitFor() != 0) {
        throw new IllegalStateException("could not record how everything starts, see " + log);
      }
    } finally {
      training.destroyForcibly();
    }
    Files.move(unfinished, file);
  }

  /** The flags that use it, if it is there. */
  static List<String> flags() {
    Path file = file();
    return file != null && Files.exists(file) ? List.of("-XX:AOTCache=" + file) : List.of();
  }

  private static @Nullable Path file() {
    String file = System.getProperty(PROPERTY);
    return file == null ? null : Path.of(file);
  }
}
