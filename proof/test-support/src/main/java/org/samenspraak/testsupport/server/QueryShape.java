package org.samenspraak.testsupport.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.bson.BsonDocument;

/**
 * What a query asks of an index, whatever its values are.
 *
 * @param namespace {@code <database>.<collection>}
 * @param equality fields held to a value or to one of some
 * @param sort fields in order, a descending one with a minus
 * @param ranges fields held between bounds, a case-sensitive prefix included
 * @param others fields under conditions that no index serves: patterns, negations, alternatives
 * @param counted whether the matches are only counted
 */
public record QueryShape(
    String namespace,
    SortedSet<String> equality,
    List<String> sort,
    SortedSet<String> ranges,
    SortedSet<String> others,
    boolean counted) {

  private static final String ID = "_id";

  /** That of a read; empty for any other command. */
  public static Optional<QueryShape> of(Command command) {
    return switch (command.name()) {
      case "find" ->
          Optional.of(of(command, List.of(in(command, "filter")), in(command, "sort"), false));
      case "count" ->
          Optional.of(of(command, List.of(in(command, "query")), new BsonDocument(), true));
      case "aggregate" -> Optional.of(ofPipeline(command));
      default -> Optional.empty();
    };
  }

  private static QueryShape ofPipeline(Command command) {
    List<BsonDocument> filters = new ArrayList<>();
    BsonDocument sort = new BsonDocument();
    boolean counted = false;
    for (BsonDocument stage : command.documents("pipeline")) {
      if (stage.containsKey("$match")) {
        filters.add(stage.getDocument("$match"));
      } else if (stage.containsKey("$sort")) {
        sort = stage.getDocument("$sort");
      } else {
        counted |= stage.containsKey("$group") || stage.containsKey("$count");
        if (!stage.containsKey("$skip") && !stage.containsKey("$limit")) {
          // What comes after works on what was made here, not on what is stored.
          break;
        }
      }
    }
    return of(command, filters, sort, counted);
  }

  private static QueryShape of(
      Command command, List<BsonDocument> filters, BsonDocument sort, boolean counted) {
    FilterFields fields = new FilterFields();
    filters.forEach(fields::read);
    List<String> order =
        sort.entrySet().stream()
            .map(key -> (key.getValue().asNumber().intValue() < 0 ? "-" : "") + key.getKey())
            .toList();
    return new QueryShape(
        command.namespace(), fields.equality, order, fields.ranges, fields.others, counted);
  }

  private static BsonDocument in(Command command, String field) {
    return command.document().getDocument(field, new BsonDocument());
  }

  /** Its collection without the database. */
  public String collection() {
    return namespace.substring(namespace.indexOf('.') + 1);
  }

  /** Every collection has an index on its ids. */
  boolean isById() {
    return equality.contains(ID);
  }

  /** It reads, and does not merely count, all there is in no order. */
  boolean isEverything() {
    return !counted && equality.isEmpty() && ranges.isEmpty() && others.isEmpty() && sort.isEmpty();
  }

  /** Nothing that an index could help with. */
  boolean asksNothing() {
    return equality.isEmpty() && ranges.isEmpty() && sort.isEmpty();
  }

  @Override
  public String toString() {
    return "%s of %s: equality %s, sort %s, range %s"
        .formatted(counted ? "count" : "query", collection(), equality, sort, ranges);
  }
}
