package org.samenspraak.testsupport.server;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Writes wait for a majority; reads that lead to a decision see only what a majority has, from the
 * primary.
 */
public final class Concerns implements CommandRule {

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findAndModify",
          "createIndexes",
          "create",
          "drop",
          "dropDatabase",
          "dropIndexes");

  private static final Set<String> READS = Set.of("find", "aggregate", "count");

  private final Predicate<Command> decides;

  /**
   * @param decides which reads must be majority reads: loads, sweeps, re-reads
   */
  public Concerns(Predicate<Command> decides) {
    this.decides = decides;
  }

  @Override
  public Stream<String> violations(Command command) {
    if (WRITES.contains(command.name())) {
      return ofWrite(command.document());
    }
    return READS.contains(command.name()) && decides.test(command)
        ? ofRead(command.document())
        : Stream.of();
  }

  private static Stream<String> ofWrite(BsonDocument command) {
    BsonDocument concern = command.getDocument("writeConcern", new BsonDocument());
    boolean majority = new BsonString("majority").equals(concern.get("w"));
    boolean journalled = !BsonBoolean.FALSE.equals(concern.get("j"));
    return majority && journalled
        ? Stream.of()
        : Stream.of("a write below majority: writeConcern " + concern.toJson());
  }

  private static Stream<String> ofRead(BsonDocument command) {
    BsonDocument concern = command.getDocument("readConcern", new BsonDocument());
    Stream<String> level =
        new BsonString("majority").equals(concern.get("level"))
            ? Stream.of()
            : Stream.of("a read below majority: readConcern " + concern.toJson());
    BsonDocument preference = command.getDocument("$readPreference", new BsonDocument());
    String mode = preference.getString("mode", new BsonString("primary")).getValue();
    Stream<String> primary =
        Set.of("primary", "primaryPreferred").contains(mode)
            ? Stream.of()
            : Stream.of("a read from '" + mode + "'");
    return Stream.concat(level, primary);
  }
}
