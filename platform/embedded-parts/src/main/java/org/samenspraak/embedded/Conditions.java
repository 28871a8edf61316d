package org.samenspraak.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter that every match must meet, by field. */
final class Conditions {

  private static final Set<String> RANGE = Set.of("$gt", "$gte", "$lt", "$lte");

  private Conditions() {}

  /**
   * Flattens {@code $and}; a field named twice keeps its first condition, which is enough to narrow
   * a search.
   */
  static Document allOf(Document filter) {
    Document conditions = new Document();
    collect("", filter, false, conditions);
    return conditions;
  }

  /**
   * The same with what {@code $elemMatch} asks of one element. Two of these may be met by two
   * elements.
   */
  static Document alsoOfElements(Document filter) {
    Document conditions = new Document();
    collect("", filter, true, conditions);
    return conditions;
  }

  /**
   * Whether this asks for one value that has its place in an order, or for an array that holds it.
   */
  static boolean isEquality(@Nullable Object condition) {
    return condition instanceof String
        || condition instanceof Number
        || condition instanceof Boolean
        || condition instanceof Instant
        || condition instanceof ObjectId;
  }

  /** Whether this asks for values between bounds, of which at least one is given. */
  static boolean isRange(Document condition) {
    return !condition.isEmpty()
        && RANGE.containsAll(condition.keySet())
        && condition.values().stream().allMatch(Conditions::isEquality);
  }

  /** Whether a value alone decides, and not whether there is one or what is around it. */
  static boolean isOnValues(@Nullable Object condition) {
    return condition instanceof Document operators
        ? isRange(operators) || isEquality(withoutEq(operators)) || isOneOfSome(operators)
        : isEquality(condition);
  }

  private static boolean isOneOfSome(Document operators) {
    return operators.keySet().equals(Set.of("$in"))
        && operators.get("$in") instanceof Collection<?> some
        && some.stream().allMatch(Conditions::isEquality);
  }

  /** The conditions on the index's fields, or none when the filter leaves one of them out. */
  static Document coveredBy(Index<?> index, Document conditions) {
    Document covered = new Document();
    for (IndexKey key : index.getKeys()) {
      if (!conditions.containsKey(key.getKey())) {
        return new Document();
      }
      covered.put(key.getKey(), conditions.get(key.getKey()));
    }
    return covered;
  }

  private static void collect(String path, Document filter, boolean elements, Document into) {
    filter.forEach((field, condition) -> {
      if (field.equals("$and") && condition instanceof List<?> all) {
        all.forEach(one -> collect(path, (Document) one, elements, into));
      } else if (!field.startsWith("$") && isUsable(condition)) {
        into.putIfAbsent(path + field, withoutEq(condition));
        if (elements
            && condition instanceof Document operators
            && operators.get("$elemMatch") instanceof Document element) {
          collect(path + field + ".", element, true, into);
        }
      }
    });
  }

  /** Null also matches documents without the field, which a sparse index does not hold. */
  private static boolean isUsable(Object condition) {
    return condition != null && withoutEq(condition) != null;
  }

  static Object withoutEq(Object condition) {
    return condition instanceof Document operators
            && operators.size() == 1
            && operators.containsKey("$eq")
        ? operators.get("$eq")
        : condition;
  }
}
