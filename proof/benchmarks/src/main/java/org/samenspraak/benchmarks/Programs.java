package org.samenspraak.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs as they are built: a jar with its libraries loose beside it, as in the images, for
 * they start faster so and can be in an AOT cache.
 *
 * @param home of the repository
 * @param folder where jars are unpacked
 */
record Programs(Path home, Path folder) {
  /** Where the repository is, told by the script. */
  static final String HOME = "samenspraak.home";

  /** Those of this repository. */
  static Programs unpackedIn(Path folder) {
    return new Programs(Path.of(System.getProperty(HOME, ".")).toAbsolutePath(), folder);
  }

  /** Unpacks a module's jar; returns the one to run. */
  Path jarOf(String module) {
    Path packed = packed(module);
    Path unpacked = folder.resolve(module);
    try (OwnJvm tools =
        new OwnJvm(
            "unpack-" + module,
            folder,
            List.of(
                "-Djarmode=tools",
                "-jar",
                packed.toString(),
                "extract",
                "--destination",
                unpacked.toString()))) {
      tools.awaitDone();
    }
    return unpacked.resolve(packed.getFileName());
  }

  private Path packed(String module) {
    Path target = home.resolve(module).resolve("target");
    try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
          .findFirst()
          .orElseThrow(() ->
              new IllegalStateException(
                  "%s lacks %s-…-exec.jar, which `./samenspraak bench cost` builds"
                      .formatted(target, module)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
