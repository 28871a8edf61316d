package org.samenspraak.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A filter that the entries of an index answer by themselves: no document is read to know whether
 * it matches.
 *
 * @param conditions on values of an entry, by their place in the index; what the stretch of the
 *     index holds to already is not among them
 */
record CoveredFilter(List<Condition> conditions) {

  private static final QueryMatcher MATCHER = new DefaultQueryMatcher();
  private static final String VALUE = "value";

  /** What a value must meet, as the filter of a document that has only this value. */
  record Condition(int place, Document filter) {

    boolean isMetBy(IndexEntry entry) {
      Object value = entry.values().get(place);
      return MATCHER.matches(
          value instanceof Missing ? new Document() : new Document(VALUE, value), filter);
    }
  }

  /**
   * None when a document has to be looked at.
   *
   * @param multikey fields that are an array in some document, of which an entry has one element
   */
  static Optional<CoveredFilter> of(
      List<IndexKey> keys, Set<String> multikey, IndexBounds bounds, Document filter) {
    List<String> fields = keys.stream().map(IndexKey::getKey).toList();
    List<Condition> conditions = new ArrayList<>();
    boolean covered = collect(filter, fields, multikey, bounds, conditions);
    return covered ? Optional.of(new CoveredFilter(conditions)) : Optional.empty();
  }

  boolean accepts(IndexEntry entry) {
    return conditions.stream().allMatch(condition -> condition.isMetBy(entry));
  }

  private static boolean collect(
      Document filter,
      List<String> fields,
      Set<String> multikey,
      IndexBounds bounds,
      List<Condition> into) {
    return filter.entrySet().stream()
        .allMatch(one -> {
          if (one.getKey().equals("$and") && one.getValue() instanceof List<?> all) {
            return all.stream()
                .allMatch(inner -> collect((Document) inner, fields, multikey, bounds, into));
          }
          int place = fields.indexOf(one.getKey());
          if (place < 0 || !Conditions.isOnValues(one.getValue())) {
            return false;
          }
          if (bounds.holdsTo(place, Conditions.withoutEq(one.getValue()))) {
            return true;
          }
          into.add(new Condition(place, new Document(VALUE, one.getValue())));
          return !multikey.contains(one.getKey());
        });
  }
}
