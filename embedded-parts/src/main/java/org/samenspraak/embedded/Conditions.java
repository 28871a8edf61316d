package org.samenspraak.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** The conditions of a filter that every match must meet, by field. */
final class Conditions {

  private Conditions() {}

  /**
   * Flattens {@code $and}; a field named twice keeps its first condition, which is enough to narrow
   * a search.
   */
  static Document allOf(Document filter) {
    Document conditions = new Document();
    collect(filter, conditions);
    return conditions;
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

  private static void collect(Document filter, Document into) {
    filter.forEach((field, condition) -> {
      if (field.equals("$and") && condition instanceof List<?> all) {
        all.forEach(one -> collect((Document) one, into));
      } else if (!field.startsWith("$") && isUsable(condition)) {
        into.putIfAbsent(field, withoutEq(condition));
      }
    });
  }

  /** Null also matches documents without the field, which a sparse index does not hold. */
  private static boolean isUsable(Object condition) {
    return condition != null && withoutEq(condition) != null;
  }

  private static Object withoutEq(Object condition) {
    return condition instanceof Document operators
            && operators.size() == 1
            && operators.containsKey("$eq")
        ? operators.get("$eq")
        : condition;
  }
}
