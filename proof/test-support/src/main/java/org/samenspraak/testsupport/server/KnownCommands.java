package org.samenspraak.testsupport.server;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/**
 * Only commands and fields of MongoDB's Stable API version 1, less what the embedded store lacks.
 *
 * <p>Source: "Stable API Commands" of the MongoDB manual 8.0. {@code collation}, {@code validator}
 * and the like are in the API but outside the portable subset, hence absent.
 */
public final class KnownCommands implements CommandRule {

  private static final Set<String> ON_ANY_COMMAND =
      Set.of(
          "$db",
          "$readPreference",
          "$clusterTime",
          "lsid",
          "txnNumber",
          "apiVersion",
          "apiStrict",
          "apiDeprecationErrors",
          "readConcern",
          "writeConcern",
          "maxTimeMS",
          "comment");

  private static final Map<String, Set<String>> FIELDS =
      Map.ofEntries(
          Map.entry("aggregate", Set.of("pipeline", "cursor", "allowDiskUse", "hint", "let")),
          Map.entry("count", Set.of("query", "limit", "skip", "hint")),
          Map.entry("create", Set.of()),
          Map.entry("createIndexes", Set.of("indexes", "commitQuorum")),
          Map.entry("delete", Set.of("deletes", "ordered", "let")),
          Map.entry("drop", Set.of()),
          Map.entry("dropDatabase", Set.of()),
          Map.entry("dropIndexes", Set.of("index")),
          Map.entry("endSessions", Set.of()),
          Map.entry(
              "find",
              Set.of(
                  "filter",
                  "sort",
                  "projection",
                  "hint",
                  "skip",
                  "limit",
                  "batchSize",
                  "singleBatch",
                  "let",
                  "allowDiskUse",
                  "allowPartialResults")),
          Map.entry(
              "findAndModify",
              Set.of(
                  "query",
                  "sort",
                  "remove",
                  "update",
                  "new",
                  "fields",
                  "upsert",
                  "arrayFilters",
                  "hint",
                  "let")),
          Map.entry("getMore", Set.of("collection", "batchSize")),
          Map.entry(
              "hello",
              Set.of("helloOk", "client", "compression", "topologyVersion", "maxAwaitTimeMS")),
          Map.entry("insert", Set.of("documents", "ordered")),
          Map.entry("killCursors", Set.of("cursors")),
          Map.entry(
              "listCollections", Set.of("filter", "nameOnly", "authorizedCollections", "cursor")),
          Map.entry("listDatabases", Set.of("filter", "nameOnly", "authorizedDatabases")),
          Map.entry("listIndexes", Set.of("cursor")),
          Map.entry("ping", Set.of()),
          Map.entry("update", Set.of("updates", "ordered", "let")));

  private static final Set<String> OF_AN_UPDATE =
      Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint");
  private static final Set<String> OF_A_DELETE = Set.of("q", "limit", "hint");

  @Override
  public Stream<String> violations(Command command) {
    Set<String> fields = FIELDS.get(command.name());
    if (fields == null) {
      return Stream.of("command '" + command.name() + "' is not in Stable API version 1");
    }
    Stream<String> unknown =
        command.document().keySet().stream()
            .filter(field -> !field.equals(command.name()))
            .filter(field -> !fields.contains(field) && !ON_ANY_COMMAND.contains(field))
            .map(field -> "option '" + field + "' is not in the portable part of the Stable API");
    return Stream.of(
            unknown,
            unknownIn(command, "updates", OF_AN_UPDATE),
            unknownIn(command, "deletes", OF_A_DELETE),
            inTransaction(command.document()))
        .flatMap(found -> found);
  }

  private static Stream<String> unknownIn(Command command, String statements, Set<String> known) {
    return command.documents(statements).stream()
        .flatMap(statement -> statement.keySet().stream())
        .filter(field -> !known.contains(field))
        .map(field ->
            "option '"
                + field
                + "' of a statement in '"
                + statements
                + "' is not in the portable part");
  }

  private static Stream<String> inTransaction(BsonDocument command) {
    return command.containsKey("startTransaction") || command.containsKey("autocommit")
        ? Stream.of("a transaction: one write is one document")
        : Stream.of();
  }
}
