package org.samenspraak.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of an index: a document's, or one just before or just after all documents
 * whose values begin with these.
 *
 * @param values one per field of the index, fewer for an edge
 * @param position the document's; none for an edge
 * @param edge negative for just before, positive for just after, 0 for a document
 */
record IndexEntry(List<Object> values, @Nullable Object position, int edge) {

  static IndexEntry of(List<Object> values, Object position) {
    return new IndexEntry(values, position, 0);
  }

  static IndexEntry before(List<Object> values) {
    return new IndexEntry(values, null, -1);
  }

  static IndexEntry after(List<Object> values) {
    return new IndexEntry(values, null, 1);
  }

  /** The order of an index with these keys; documents with the same values are in that of ids. */
  static Comparator<IndexEntry> order(List<IndexKey> keys) {
    List<ValueComparator> orders =
        keys.stream()
            .map(key -> key.isAscending() ? ValueComparator.asc() : ValueComparator.desc())
            .toList();
    return (left, right) -> {
      int common = Math.min(left.values().size(), right.values().size());
      for (int i = 0; i < common; i++) {
        int compared = orders.get(i).compare(left.values().get(i), right.values().get(i));
        if (compared != 0) {
          return compared;
        }
      }
      return left.edge() != 0 || right.edge() != 0
          ? Integer.compare(left.edge(), right.edge())
          : ValueComparator.asc().compare(left.position(), right.position());
    };
  }
}
