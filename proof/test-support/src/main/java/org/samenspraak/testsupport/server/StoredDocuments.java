package org.samenspraak.testsupport.server;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** What is stored has plain field names, fits into 16 MiB and is at most 100 levels deep. */
public final class StoredDocuments implements CommandRule {

  private static final int LARGEST_BYTES = 16 * 1024 * 1024;
  private static final int DEEPEST = 100;

  /** The value under these is stored, or holds modifiers with stored values within. */
  private static final Set<String> STORING = Set.of("$set", "$setOnInsert", "$push", "$addToSet");

  private static final Set<String> MODIFIERS = Set.of("$each", "$slice", "$sort", "$position");

  @Override
  public Stream<String> violations(Command command) {
    Stream<BsonValue> replacements =
        command
            .updates()
            .filter(update -> update.keySet().stream().noneMatch(name -> name.startsWith("$")))
            .map(BsonValue.class::cast);
    Stream<BsonValue> values = command.updates().flatMap(StoredDocuments::storedBy);
    return Stream.of(command.documents("documents").stream(), replacements, values)
        .flatMap(stored -> stored)
        .flatMap(StoredDocuments::ofStored);
  }

  private static Stream<BsonValue> storedBy(BsonDocument update) {
    return update.entrySet().stream()
        .filter(operator -> STORING.contains(operator.getKey()) && operator.getValue().isDocument())
        .flatMap(operator -> operator.getValue().asDocument().values().stream())
        .flatMap(StoredDocuments::withoutModifiers);
  }

  private static Stream<BsonValue> withoutModifiers(BsonValue value) {
    if (value instanceof BsonDocument document && document.containsKey("$each")) {
      Stream<BsonValue> unknown =
          document.keySet().stream().anyMatch(name -> !MODIFIERS.contains(name))
              ? Stream.of(value)
              : Stream.of();
      return Stream.concat(unknown, document.getArray("$each").stream());
    }
    return Stream.of(value);
  }

  private static Stream<String> ofStored(BsonValue value) {
    Stream<String> names =
        BsonTree.fields(value).map(Map.Entry::getKey).flatMap(StoredDocuments::ofName);
    int depth = BsonTree.depth(value);
    Stream<String> deep =
        depth > DEEPEST
            ? Stream.of("a document " + depth + " levels deep; the server takes " + DEEPEST)
            : Stream.of();
    int size = size(value);
    Stream<String> large =
        size > LARGEST_BYTES
            ? Stream.of("a document of " + size + " bytes; the server takes " + LARGEST_BYTES)
            : Stream.of();
    return Stream.of(names, deep, large).flatMap(found -> found);
  }

  private static Stream<String> ofName(String name) {
    return name.startsWith("$") || name.contains(".")
        ? Stream.of("field name '" + name + "' in a stored document")
        : Stream.of();
  }

  private static int size(BsonValue value) {
    BsonDocument wrapped = new BsonDocument("v", value);
    return new RawBsonDocument(wrapped, new BsonDocumentCodec()).getByteBuffer().remaining();
  }
}
