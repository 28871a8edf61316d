package org.samenspraak.scenarios.processes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.samenspraak.embedded.LocalPort;
import org.samenspraak.standalone.Platform;
import org.samenspraak.standalone.Ports;
import org.springframework.util.FileSystemUtils;

/**
 * Starts everything in one JVM and stops it, so that the JVM can record how; each process of the
 * same class path then starts with a third of the work.
 */
final class Training {

  private static final int PORTS = 14;

  private Training() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("samenspraak-training");
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try (Platform platform =
        Platform.start(folder, ports(), LocalDateTime.of(2020, 10, 29, 9, 0), silent)) {
      System.out.println("ready at " + platform.addresses());
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static Ports ports() {
    List<Integer> p = LocalPort.free(PORTS);
    return new Ports(
        p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7), p.get(8),
        p.get(9), p.get(10), p.get(11), p.get(12), p.get(13));
  }
}
