package org.samenspraak.standalone.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/** A small file that nobody but its owner reads. */
final class PrivateFile {

  private PrivateFile() {}

  /**
   * What is in it.
   *
   * @param content of a file that is not there yet
   */
  static String readOrWrite(Path folder, String name, Supplier<String> content) {
    try {
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        // A temporary file is its owner's alone; moved when whole, so that a start that breaks off
        // leaves no half a key.
        Path whole = Files.createTempFile(folder, name, ".new");
        Files.writeString(whole, content.get());
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
