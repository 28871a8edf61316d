package org.samenspraak.standalone;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything on a folder that survives, and stays until it is stopped. */
@Command(
    name = "up",
    description = "Start alle diensten op een blijvende map.",
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      description = "Map met de gegevens (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "data")
  Path data = Path.of("data");

  @Option(
      names = "--clock",
      description = "Begin van de verhaalklok, bv. 2020-10-28; zonder: de echte tijd.")
  @Nullable String clock;

  @Override
  public Integer call() throws InterruptedException {
    LocalDateTime begin = clock == null ? null : day(clock).atTime(9, 0);
    Platform platform = Platform.start(data, Ports.usual(), begin, Samenspraak.OUT);
    WhereToLook.print(platform.addresses());
    stay(platform);
    return 0;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CannotStart(
          "--clock verwacht een bestaande datum, bijvoorbeeld 2020-10-28, en niet " + text + ".");
    }
  }

  /** Stays until the process is told to stop; then everything stops before the JVM does. */
  static void stay(Platform platform) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop"));
    Samenspraak.OUT.println();
    Samenspraak.OUT.println("  Stop met Ctrl-C.");
    new CountDownLatch(1).await();
  }
}
