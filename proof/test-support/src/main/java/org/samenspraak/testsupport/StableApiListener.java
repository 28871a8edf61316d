package org.samenspraak.testsupport;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.samenspraak.testsupport.server.Command;
import org.samenspraak.testsupport.server.CommandRule;
import org.samenspraak.testsupport.server.Concerns;
import org.samenspraak.testsupport.server.IndexDefinitions;
import org.samenspraak.testsupport.server.KnownCommands;
import org.samenspraak.testsupport.server.KnownOperators;
import org.samenspraak.testsupport.server.NullBytes;
import org.samenspraak.testsupport.server.StoredDocuments;
import org.samenspraak.testsupport.server.UpdatePaths;

/**
 * Holds every command that leaves a driver against MongoDB's Stable API version 1 and against what
 * a real server refuses, so that tests on the lenient embedded store still prove that a strict
 * server would serve them.
 *
 * <p>Add it to the client's settings ({@code addCommandListener}) and end each test with {@link
 * #assertNoViolations()}. It never disturbs a command; it only remembers.
 */
public final class StableApiListener implements CommandListener {

  private static final int LONGEST_COMMAND = 2_000;

  private final List<CommandRule> rules;
  private final Collection<String> violations = new ConcurrentLinkedQueue<>();
  private final Set<String> commands = ConcurrentHashMap.newKeySet();

  private StableApiListener(Predicate<Command> majorityReads) {
    this.rules =
        List.of(
            new KnownCommands(),
            new KnownOperators(),
            new UpdatePaths(),
            new StoredDocuments(),
            new NullBytes(),
            new IndexDefinitions(),
            new Concerns(majorityReads));
  }

  /** Every write must be a majority write; reads may have any concern. */
  public static StableApiListener strict() {
    return new StableApiListener(command -> false);
  }

  /**
   * As {@link #strict()}, and these reads must be majority reads from the primary: decide by
   * collection or by the comment that the caller gave them.
   */
  public static StableApiListener withMajorityReads(Predicate<Command> majorityReads) {
    return new StableApiListener(majorityReads);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    Command command =
        new Command(event.getDatabaseName(), event.getCommandName(), event.getCommand());
    commands.add(command.name());
    rules.stream()
        .flatMap(rule -> check(rule, command))
        .forEach(violation -> violations.add(violation + " — in " + text(command)));
  }

  /** What was wrong since the start, each with the command. */
  public List<String> violations() {
    return List.copyOf(violations);
  }

  /** The names of all commands seen, to show that the listener was there at all. */
  public Set<String> commandsSeen() {
    return Set.copyOf(commands);
  }

  /** Fails when a command was sent that a real server would refuse, naming the command. */
  public void assertNoViolations() {
    if (!violations.isEmpty()) {
      throw new AssertionError(
          "A real MongoDB would not serve "
              + violations.size()
              + " command(s):\n"
              + String.join("\n", violations));
    }
  }

  /**
   * The driver drops what a listener throws; a rule that cannot read a command must not look like a
   * pass.
   */
  private static Stream<String> check(CommandRule rule, Command command) {
    try {
      return rule.violations(command).toList().stream();
    } catch (RuntimeException e) {
      return Stream.of(rule.getClass().getSimpleName() + " could not read the command: " + e);
    }
  }

  private static String text(Command command) {
    BsonDocument document = command.document();
    String json = document.toJson();
    String shown =
        json.length() > LONGEST_COMMAND ? json.substring(0, LONGEST_COMMAND) + "…" : json;
    return command.namespace() + ": " + shown;
  }
}
