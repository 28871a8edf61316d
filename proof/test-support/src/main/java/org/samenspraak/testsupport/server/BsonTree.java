package org.samenspraak.testsupport.server;

import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Walks a document to its depths. */
final class BsonTree {

  private BsonTree() {}

  /** Every field of every nested document, arrays included. */
  static Stream<Map.Entry<String, BsonValue>> fields(BsonValue value) {
    if (value instanceof BsonDocument document) {
      return document.entrySet().stream()
          .flatMap(field -> Stream.concat(Stream.of(field), fields(field.getValue())));
    }
    return value.isArray() ? value.asArray().stream().flatMap(BsonTree::fields) : Stream.of();
  }

  /** How many documents and arrays lie within each other. */
  static int depth(BsonValue value) {
    if (value instanceof BsonDocument document) {
      return 1 + document.values().stream().mapToInt(BsonTree::depth).max().orElse(0);
    }
    return value.isArray()
        ? 1 + value.asArray().stream().mapToInt(BsonTree::depth).max().orElse(0)
        : 0;
  }
}
