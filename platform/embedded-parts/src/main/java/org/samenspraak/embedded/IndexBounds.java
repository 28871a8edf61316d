package org.samenspraak.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of an index that holds all a query asks for, and perhaps more: equality on its first
 * fields, then a range on the next.
 *
 * @param equal how many of its fields the query holds to one value
 * @param fields how many of its fields the query bounds, one of them perhaps by a range
 * @param inOrder whether the stretch has the order asked for, from its end when {@code reversed}
 */
record IndexBounds(
    IndexEntry from, IndexEntry to, int equal, int fields, boolean inOrder, boolean reversed) {

  private static final Set<String> LOWER = Set.of("$gt", "$gte");
  private static final Set<String> UPPER = Set.of("$lt", "$lte");

  /**
   * None when the index is of no help.
   *
   * @param multikey fields that are an array in some document. Two conditions may be met by two
   *     elements, so only one such field is bounded, and only by equality.
   * @param orderBy direction by field, empty for any order
   */
  static Optional<IndexBounds> of(
      List<IndexKey> keys, Set<String> multikey, Document conditions, Document orderBy) {
    List<Object> equal = equalities(keys, multikey, conditions);
    IndexEntry from = IndexEntry.before(equal);
    IndexEntry to = IndexEntry.after(equal);
    int fields = equal.size();
    if (fields < keys.size() && !multikey.contains(keys.get(fields).getKey())) {
      IndexKey next = keys.get(fields);
      if (conditions.get(next.getKey()) instanceof Document range && Conditions.isRange(range)) {
        IndexEntry low = low(equal, range, next.isAscending());
        IndexEntry high = high(equal, range, next.isAscending());
        from = next.isAscending() ? low : high;
        to = next.isAscending() ? high : low;
        fields++;
      }
    }
    int direction = direction(keys, multikey, equal.size(), orderBy);
    return fields == 0 && direction == 0
        ? Optional.empty()
        : Optional.of(
            new IndexBounds(from, to, equal.size(), fields, direction != 0, direction < 0));
  }

  /** Whether all in the stretch have that value there. */
  boolean holdsTo(int place, Object value) {
    return place < equal && from.values().get(place).equals(value);
  }

  /** The more fields the better, and with as many the one that need not be sorted. */
  boolean isBetterThan(IndexBounds other) {
    return fields != other.fields ? fields > other.fields : inOrder && !other.inOrder;
  }

  private static List<Object> equalities(
      List<IndexKey> keys, Set<String> multikey, Document conditions) {
    List<Object> equal = new ArrayList<>();
    boolean several = false;
    for (IndexKey key : keys) {
      Object condition = conditions.get(key.getKey());
      boolean another = multikey.contains(key.getKey());
      if (!Conditions.isEquality(condition) || (several && another)) {
        break;
      }
      several |= another;
      equal.add(condition);
    }
    return equal;
  }

  /** Without a lower bound: after what has no value, which no range holds. */
  private static IndexEntry low(List<Object> equal, Document range, boolean ascending) {
    Object bound = bound(range, LOWER);
    List<Object> values = with(equal, Missing.ofNullable(bound));
    boolean before = bound != null;
    return before == ascending ? IndexEntry.before(values) : IndexEntry.after(values);
  }

  private static IndexEntry high(List<Object> equal, Document range, boolean ascending) {
    Object bound = bound(range, UPPER);
    List<Object> values = bound == null ? equal : with(equal, bound);
    return ascending ? IndexEntry.after(values) : IndexEntry.before(values);
  }

  private static @Nullable Object bound(Document range, Set<String> operators) {
    return range.keySet().stream()
        .filter(operators::contains)
        .findFirst()
        .map(range::get)
        .orElse(null);
  }

  private static List<Object> with(List<Object> equal, Object bound) {
    List<Object> values = new ArrayList<>(equal);
    values.add(bound);
    return values;
  }

  /** 1 when the index has the order asked for after the first fields, -1 from its end, else 0. */
  private static int direction(
      List<IndexKey> keys, Set<String> multikey, int equal, Document orderBy) {
    int direction = 0;
    int at = equal;
    for (String field : orderBy.keySet()) {
      if (at == keys.size()
          || !keys.get(at).getKey().equals(field)
          || multikey.contains(field)
          || !(orderBy.get(field) instanceof Number asked)) {
        return 0;
      }
      int here = (asked.intValue() > 0) == keys.get(at).isAscending() ? 1 : -1;
      if (direction == -here) {
        return 0;
      }
      direction = here;
      at++;
    }
    return direction;
  }
}
