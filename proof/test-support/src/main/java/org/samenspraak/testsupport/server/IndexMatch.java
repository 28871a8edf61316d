package org.samenspraak.testsupport.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/**
 * Holds a query against the indexes of its collection.
 *
 * @param keys of the indexes that were made; the one on the id is always there
 * @param exceptions of all collections
 */
public record IndexMatch(
    QueryShape shape, List<BsonDocument> keys, List<QueryException> exceptions) {

  /** What is wrong; empty when it is served. */
  public Optional<String> complaint() {
    if (shape.isById()) {
      return Optional.empty();
    }
    List<String> unnamed =
        lookedAt()
            .filter(field -> exception(field, QueryException.Kind.LOOKED_AT).isEmpty())
            .toList();
    if (!unnamed.isEmpty()) {
      return Optional.of(shape + " has conditions that no index serves: " + unnamed);
    }
    return shape.asksNothing() || few().isPresent() || indexes().anyMatch(one -> one.serves(shape))
        ? Optional.empty()
        : Optional.of(shape + " is served by no index");
  }

  /** The exceptions without which it would not be served. */
  public List<QueryException> needed() {
    if (shape.isById()) {
      return List.of();
    }
    List<QueryException> needed = new ArrayList<>();
    lookedAt()
        .flatMap(field -> exception(field, QueryException.Kind.LOOKED_AT).stream())
        .forEach(needed::add);
    if (indexes().noneMatch(one -> one.serves(shape))) {
      few().ifPresent(needed::add);
    }
    return needed;
  }

  private Stream<String> lookedAt() {
    return shape.isEverything() ? Stream.of("*") : shape.others().stream();
  }

  /** One of the equalities finds few, by an index that begins with it. */
  private Optional<QueryException> few() {
    return shape.equality().stream()
        .filter(field -> indexes().anyMatch(one -> one.startsWith(field)))
        .flatMap(field -> exception(field, QueryException.Kind.FEW).stream())
        .findFirst();
  }

  private Optional<QueryException> exception(String field, QueryException.Kind kind) {
    return exceptions.stream()
        .filter(one -> one.collection().equals(shape.collection()))
        .filter(one -> one.field().equals(field) && one.kind() == kind)
        .findFirst();
  }

  private Stream<Index> indexes() {
    return Stream.concat(Stream.of(Index.ON_ID), keys.stream().map(Index::of));
  }
}
