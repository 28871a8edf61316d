package org.samenspraak.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A JVM of its own: what it uses can be told from what everything else uses. */
final class OwnJvm implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:MetaspaceSize=128m",
          "--sun-misc-unsafe-memory-access=allow",
          "-Xlog:aot*=off",
          "-Xlog:cds*=off");
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final long KIBIBYTE = 1_024;

  private final String name;
  private final Path output;
  private final Process process;
  private final Thread endsAlong;
  private final long began = System.nanoTime();

  /**
   * Starts it.
   *
   * @param folder where its output is kept
   * @param arguments for {@code java}, more flags first
   */
  OwnJvm(String name, Path folder, List<String> arguments) {
    this.name = name;
    this.output = folder.resolve(name + ".out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(arguments);
    try {
      this.process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // A run that is broken off must leave nothing behind.
    this.endsAlong = new Thread(process::destroyForcibly, "end " + name);
    Runtime.getRuntime().addShutdownHook(endsAlong);
  }

  /** Flags to start with what an earlier run recorded; without it the JVM refuses to start. */
  static List<String> cached(Path cache) {
    return List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on");
  }

  /** Waits for it to be ready; returns the seconds since it was started. */
  double awaitReady(BooleanSupplier ready) {
    long _ =
        Polling.until(
            () -> {
              requireAlive();
              return ready.getAsBoolean();
            },
            LOOK,
            PATIENCE,
            () -> name + " is not ready; it said last\n" + tail());
    return (System.nanoTime() - began) / 1e9;
  }

  /** Processor time since it was started, all threads together. */
  Duration cpu() {
    requireAlive();
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Bytes of memory that it really has at the moment. */
  long residentBytes() {
    requireAlive();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("memory is read from /proc, which only Linux has", e);
    }
  }

  /**
   * Waits for it to end by itself.
   *
   * @throws IllegalStateException with what it said last when it ended badly
   */
  void awaitDone() {
    awaitEnd();
    if (process.exitValue() != 0) {
      throw new IllegalStateException(name + " failed: " + tail());
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(name + " did not end: " + tail());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void requireAlive() {
    if (!process.isAlive()) {
      throw new IllegalStateException(name + " ended: " + tail());
    }
  }

  private String tail() {
    try {
      List<String> lines = Files.readAllLines(output);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to stop, and waits. */
  @Override
  public void close() {
    process.destroy();
    awaitEnd();
    try {
      Runtime.getRuntime().removeShutdownHook(endsAlong);
    } catch (IllegalStateException _) {
      // This JVM ends as well; there is nothing left for the hook to end.
    }
  }
}
