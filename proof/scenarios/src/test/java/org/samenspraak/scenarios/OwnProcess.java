package org.samenspraak.scenarios;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.samenspraak.standalone.Ports;
import org.samenspraak.standalone.story.Addresses;

/** {@code samenspraak up} as a JVM of its own, so that it can be killed. */
final class OwnProcess implements ApplicationUnderTest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path data;
  private final Ports ports = FreePorts.all();
  private int starts;
  private Process process;

  OwnProcess(Path data) {
    this.data = data;
    this.process = start();
  }

  /** {@code kill -9}: nothing in it gets a chance to tidy up. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void restart() {
    close();
    process = start();
  }

  @Override
  public Addresses addresses() {
    return ports.addresses();
  }

  @Override
  public Path mails() {
    return data.resolve("mails");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("did not stop within 30 s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Process start() {
    try {
      Files.createDirectories(data);
      Path output = data.resolve("output-" + ++starts + ".txt");
      Process started =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      await()
          .atMost(PATIENCE)
          .failFast("it ended, see " + output, () -> !started.isAlive())
          .until(() -> said(output).contains("Ctrl-C"));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(Path output) throws IOException {
    return Files.readString(output);
  }

  private List<String> command() {
    return TypedCommand.inWords(
        ports.named(), "up", "--data", data.toString(), "--clock", "2020-10-28");
  }
}
