package org.samenspraak.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that survives. Its file {@code format} holds the number of the form in which documents
 * and events are kept there; before 1.0 that form changes without a way from the old to the new.
 */
final class DataFolder {

  /** Raised with every change of what is stored that the code does not read both ways. */
  static final int FORMAT = 10;

  private static final String FILE = "format";

  private DataFolder() {}

  /**
   * Marks a new folder with the number, and keeps away from one that has another.
   *
   * @throws CannotStart when what is in it was kept in another form
   */
  static void open(Path data) {
    try {
      String found = formatOf(data);
      if (found == null) {
        Files.createDirectories(data);
        Files.writeString(data.resolve(FILE), FORMAT + "\n");
      } else if (!found.equals(String.valueOf(FORMAT))) {
        throw new CannotStart(
            "De gegevens in %s hebben vorm %s, deze uitgave leest vorm %d. Kies een andere map met --data."
                .formatted(data, found, FORMAT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null for a folder in which nothing is kept yet; those from before the file count as 1. */
  private static @Nullable String formatOf(Path data) throws IOException {
    Path file = data.resolve(FILE);
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    boolean kept = Stream.of("kafka", "store").map(data::resolve).anyMatch(Files::exists);
    return kept ? "1" : null;
  }
}
