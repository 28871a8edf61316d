package org.samenspraak.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.FirstStory;
import org.samenspraak.standalone.story.Teller;
import org.samenspraak.standalone.story.WaitingQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything on a temporary folder, plays the first story, and stays. */
@Command(
    name = "demo",
    description = "Speelt het eerste verhaal op tijdelijke gegevens.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  static final LocalDateTime BEGIN = LocalDateTime.of(2020, 10, 28, 9, 0);

  @Option(names = "--exit", description = "Stop na het verhaal.")
  boolean exit;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("samenspraak-");
    try (Platform platform = Platform.start(data, Ports.usual(), BEGIN, Samenspraak.OUT)) {
      Addresses addresses = platform.addresses();
      var told =
          new FirstStory(addresses, new Teller(Samenspraak.OUT), data.resolve("brieven")).play();
      Samenspraak.OUT.println();
      Samenspraak.OUT.println("  Elke stap klopte.");
      Samenspraak.OUT.println("  Mails als .eml in      " + platform.mails());
      Samenspraak.OUT.println("  Gegevens in            " + data);
      if (!exit) {
        String waiting = new WaitingQuestion(addresses).stands();
        WhereToLook.print(addresses, told);
        WhereToLook.printWhatToTry(addresses, waiting);
        UpCommand.stay(platform);
      }
    }
    return 0;
  }
}
