package org.samenspraak.testsupport.server;

import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;

/**
 * An index as it was made.
 *
 * @param keys its fields in order, a descending one with a minus
 */
record Index(List<String> keys) {

  static final Index ON_ID = new Index(List.of("_id"));

  static Index of(BsonDocument key) {
    return new Index(
        key.entrySet().stream()
            .map(field -> (field.getValue().asNumber().intValue() < 0 ? "-" : "") + field.getKey())
            .toList());
  }

  static String field(String key) {
    return key.startsWith("-") ? key.substring(1) : key;
  }

  boolean startsWith(String field) {
    return field(keys.getFirst()).equals(field);
  }

  /**
   * First all fields of the equality in any order, then those of the sort in its order, forwards or
   * backwards, then those of the range.
   */
  boolean serves(QueryShape shape) {
    int equal = shape.equality().size();
    if (equal > keys.size() || !fields(keys.subList(0, equal)).equals(shape.equality())) {
      return false;
    }
    List<String> rest = keys.subList(equal, keys.size());
    return sorts(rest, shape.sort()) && bounds(rest, shape);
  }

  private static boolean sorts(List<String> rest, List<String> sort) {
    if (sort.size() > rest.size()) {
      return false;
    }
    List<String> first = rest.subList(0, sort.size());
    return first.equals(sort) || first.equals(sort.stream().map(Index::reversed).toList());
  }

  /** Without equality and sort a range must be what the index begins with, or all of it is read. */
  private boolean bounds(List<String> rest, QueryShape shape) {
    Set<String> there = fields(rest);
    boolean bounded =
        shape.ranges().isEmpty()
            || !shape.equality().isEmpty()
            || !shape.sort().isEmpty()
            || shape.ranges().contains(field(keys.getFirst()));
    return bounded && there.containsAll(shape.ranges());
  }

  private static String reversed(String key) {
    return key.startsWith("-") ? key.substring(1) : "-" + key;
  }

  private static Set<String> fields(List<String> keys) {
    return Set.copyOf(keys.stream().map(Index::field).toList());
  }
}
