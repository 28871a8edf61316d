package org.samenspraak.scenarios.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samenspraak.scenarios.processes.StartCache;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command behind {@code ./samenspraak chaos}. Exit codes: 0 all holds, 1 something does not, 2
 * not understood.
 */
@Command(
    name = "chaos",
    description =
        "Files questions while random processes are killed or stalled, then counts what is there.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class Chaos implements Callable<Integer> {

  @Option(names = "--questions", description = "How many are filed.")
  private int questions = 2_000;

  @Option(names = "--instances", description = "Instances of each service.")
  private int instances = 2;

  @Option(names = "--kills", description = "How many processes are killed, one after the other.")
  private int kills = 33;

  @Option(
      names = "--stalls",
      description = "How many are held up, for longer than anybody waits for them.")
  private int stalls = 11;

  @Option(names = "--seed", description = "Of what is drawn; a new one when it is not given.")
  private @Nullable Long seed;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Chaos() {}

  /** Runs and ends the JVM with the exit code. */
  public static void main(String[] args) {
    System.setProperty("logback.configurationFile", "chaos/logback.xml");
    System.exit(new CommandLine(new Chaos()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    long chosen = seed == null ? System.nanoTime() % 1_000_000 : seed;
    Settings settings = settings(chosen);
    StartCache.record();
    Path folder = Files.createTempDirectory("samenspraak-chaos");
    StormReport report = new Storm(settings, System.out).rage(folder);
    report.print(System.out);
    if (report.holds()) {
      FileSystemUtils.deleteRecursively(folder);
      return CommandLine.ExitCode.OK;
    }
    System.out.println("  data and logs are kept in " + folder);
    return CommandLine.ExitCode.SOFTWARE;
  }

  private Settings settings(long chosen) {
    try {
      return new Settings(questions, instances, kills, stalls, chosen);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
