package org.samenspraak.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.samenspraak.standalone.story.StoryFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands behind {@code ./samenspraak}. Exit codes: 0 done, 1 a step did not hold, 2 cannot
 * start.
 */
@Command(
    name = "samenspraak",
    description = "Eén antwoord en één plan van verschillende ministeries.",
    mixinStandardHelpOptions = true,
    subcommands = {DemoCommand.class, UpCommand.class, StoryCommand.class, ParkedCommand.class})
public final class Samenspraak {

  static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private Samenspraak() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(Samenspraak.class, Samenspraak::create)
        .setExecutionExceptionHandler((e, line, parsed) -> explain(e));
  }

  private static <K> K create(Class<K> type) throws Exception {
    return type == Samenspraak.class
        ? type.cast(new Samenspraak())
        : CommandLine.defaultFactory().create(type);
  }

  private static int explain(Exception e) {
    if (e instanceof CannotStart) {
      OUT.println(e.getMessage());
      return 2;
    }
    if (e instanceof StoryFailed) {
      OUT.println();
      OUT.println("  Het verhaal stopt hier. " + e.getMessage());
      return 1;
    }
    OUT.println("Onverwachte fout: " + e);
    e.printStackTrace(OUT);
    return 1;
  }
}
