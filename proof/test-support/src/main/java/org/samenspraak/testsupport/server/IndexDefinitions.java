package org.samenspraak.testsupport.server;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Index definitions that a server takes from this client: known options, one definition a name and
 * one name a definition, at most 64 a collection.
 *
 * <p>Strict Stable API refuses {@code sparse}; only a client that declares no API may ask for it.
 */
public final class IndexDefinitions implements CommandRule {

  private static final Set<String> OPTIONS =
      Set.of("key", "name", "unique", "v", "sparse", "hidden");

  /** The index on {@code _id} counts too. */
  private static final int MOST_BESIDE_THE_ID = 63;

  private final Map<String, Map<String, BsonDocument>> definitions = new ConcurrentHashMap<>();

  @Override
  public Stream<String> violations(Command command) {
    switch (command.name()) {
      case "drop" -> definitions.remove(command.namespace());
      case "dropDatabase" ->
          definitions.keySet().removeIf(name -> name.startsWith(command.database() + "."));
      case "dropIndexes" -> definitions.remove(command.namespace());
      default -> {
        // Other commands leave the indexes as they are.
      }
    }
    if (!command.is("createIndexes")) {
      return Stream.of();
    }
    return command.documents("indexes").stream()
        .flatMap(
            index -> Stream.concat(options(command, index), clashes(command.namespace(), index)))
        .toList()
        .stream();
  }

  private static Stream<String> options(Command command, BsonDocument index) {
    Stream<String> unknown =
        index.keySet().stream()
            .filter(option -> !OPTIONS.contains(option))
            .map(option -> "index option '" + option + "' is outside the portable subset");
    Stream<String> sparse =
        index.containsKey("sparse") && command.declaresApi()
            ? Stream.of("'sparse' by a client that declares the Stable API")
            : Stream.of();
    Stream<String> kinds =
        index.getDocument("key").values().stream()
            .filter(BsonValue::isString)
            .map(kind ->
                "index of kind '"
                    + kind.asString().getValue()
                    + "' is outside the portable subset");
    return Stream.of(unknown, sparse, kinds).flatMap(found -> found);
  }

  private Stream<String> clashes(String namespace, BsonDocument index) {
    Map<String, BsonDocument> known =
        definitions.computeIfAbsent(namespace, unseen -> new ConcurrentHashMap<>());
    String name = index.getString("name").getValue();
    // A copy: what the driver shows is a view of a buffer that it uses again for the next command.
    BsonDocument before = known.putIfAbsent(name, BsonDocument.parse(index.toJson()));
    if (before != null) {
      return before.equals(index)
          ? Stream.of()
          : Stream.of("index name '" + name + "' has two definitions");
    }
    Stream<String> twin =
        known.entrySet().stream()
            .filter(other -> !other.getKey().equals(name))
            .filter(other -> other.getValue().getDocument("key").equals(index.getDocument("key")))
            .map(other -> "index '" + name + "' has the key of index '" + other.getKey() + "'");
    Stream<String> tooMany =
        known.size() > MOST_BESIDE_THE_ID
            ? Stream.of("more than 64 indexes on " + namespace)
            : Stream.of();
    return Stream.concat(twin, tooMany);
  }
}
