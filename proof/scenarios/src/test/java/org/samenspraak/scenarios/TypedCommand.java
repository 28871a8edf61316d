package org.samenspraak.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samenspraak.standalone.Samenspraak;

/**
 * {@code ./samenspraak} as somebody types it: a JVM of its own, because a command ends the one it
 * runs in.
 */
final class TypedCommand {

  private TypedCommand() {}

  /** What came on the screen, and the exit code. */
  record Said(int code, String text) {

    List<String> lines() {
      return text.lines().toList();
    }
  }

  /** Types it and waits until it has ended. */
  static Said type(Map<String, Integer> ports, String... words) {
    try {
      Process process = new ProcessBuilder(inWords(ports, words)).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Said(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What the system is asked to run. */
  static List<String> inWords(Map<String, Integer> ports, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
    ports.forEach((name, port) -> command.add("-Dsamenspraak.port." + name + "=" + port));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Samenspraak.class.getName()));
    command.addAll(List.of(words));
    return command;
  }
}
