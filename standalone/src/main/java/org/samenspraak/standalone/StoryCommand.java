package org.samenspraak.standalone;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.FirstStory;
import org.samenspraak.standalone.story.Teller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the first story against what is running, from where it stands. */
@Command(
    name = "story",
    description = "Speelt het eerste verhaal tegen een draaiende “up --clock 2020-10-28”.",
    mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

  @Option(names = "--resume", description = "Ga verder waar het verhaal gestopt is.")
  boolean resume;

  @Option(
      names = "--letters",
      description = "Map voor de brieven (standaard: ${DEFAULT-VALUE}).",
      defaultValue = "brieven")
  Path letters = Path.of("brieven");

  @Override
  public Integer call() {
    new Logs(letters.resolve("verhaal.log")).begin();
    Addresses addresses = Ports.usual().addresses();
    FirstStory story = new FirstStory(addresses, new Teller(Samenspraak.OUT), letters);
    if (!resume && story.begun()) {
      throw new CannotStart("Dit verhaal is al begonnen op deze gegevens; ga verder met --resume.");
    }
    var told = story.play();
    Samenspraak.OUT.println();
    Samenspraak.OUT.println("  Elke stap klopte.");
    WhereToLook.print(addresses, told);
    return 0;
  }
}
