package org.samenspraak.scenarios.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process that can be killed and started again on the same data and ports. */
public final class OneProcess {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 100;

  private final String name;
  private final ProcessRole role;
  private final List<String> command;
  private final Path log;
  private final ProcessReadiness ready;
  private volatile @Nullable Process process;

  OneProcess(
      String name, ProcessRole role, List<String> command, Path log, ProcessReadiness ready) {
    this.name = name;
    this.role = role;
    this.command = List.copyOf(command);
    this.log = log;
    this.ready = ready;
  }

  /** For example {@code question-2}. */
  public String name() {
    return name;
  }

  /** What it is. */
  public ProcessRole role() {
    return role;
  }

  /** Starts it; it is not ready when this returns. */
  public void start() {
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns when it does what it is for.
   *
   * @throws IllegalStateException when it ended by itself, or is not ready after ten minutes
   */
  public void awaitReady() throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!ready.answers()) {
      if (!isAlive()) {
        throw new IllegalStateException(name + " ended by itself, see " + log);
      }
      if (System.nanoTime() > until) {
        throw new IllegalStateException(name + " is not ready, see " + log);
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  /** {@code kill -9}: nothing in it gets a chance to tidy up. Returns when it is gone. */
  public void kill() throws InterruptedException {
    Process present = process;
    if (present != null) {
      present.destroyForcibly().waitFor();
    }
  }

  /**
   * Holds it up for so long, as a frozen machine does; returns when it may go on. It goes on also
   * when this JVM is killed meanwhile.
   *
   * @param time in whole seconds
   */
  public void stall(Duration time) throws InterruptedException {
    Process present = Objects.requireNonNull(process, name + " is not started");
    String pid = Long.toString(present.pid());
    String seconds = Long.toString(time.toSeconds());
    try {
      Process shell =
          new ProcessBuilder("sh", "-c", "kill -STOP $0 && sleep $1 && kill -CONT $0", pid, seconds)
              .inheritIO()
              .start();
      if (shell.waitFor() != 0) {
        throw new IllegalStateException(name + " could not be held up, see " + log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to stop. */
  void askToStop() {
    Process present = process;
    if (present != null) {
      present.destroy();
    }
  }

  /** Waits until it stopped; kills it when it takes half a minute. */
  void awaitStopped() throws InterruptedException {
    Process present = process;
    if (present != null && !present.waitFor(PATIENCE_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
      kill();
    }
  }

  boolean isAlive() {
    Process present = process;
    return present != null && present.isAlive();
  }
}
