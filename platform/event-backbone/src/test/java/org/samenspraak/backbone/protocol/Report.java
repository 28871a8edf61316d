package org.samenspraak.backbone.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What ran and what was caught, on standard output and in {@code target/protocol.txt}. */
final class Report {
  private static final Path FILE = Path.of("target", "protocol.txt");

  private Report() {}

  static void line(String line) {
    System.out.println(line);
    try {
      Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
