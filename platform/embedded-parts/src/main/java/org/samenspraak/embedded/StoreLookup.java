package org.samenspraak.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index that is not unique. It is in memory, and made when a query first needs it: on disk each
 * new document would write one page more for every index, asked for or not. Used under the
 * collection's lock.
 */
final class StoreLookup extends EmptyIndex<Object> {

  private static final Logger log = LoggerFactory.getLogger(StoreLookup.class);

  private final Comparator<IndexEntry> order;
  private final Set<String> multikey = new HashSet<>();
  private @Nullable NavigableSet<IndexEntry> entries;
  private boolean givenUp;

  StoreLookup(String name, List<IndexKey> keys) {
    super(name, keys);
    this.order = IndexEntry.order(keys);
  }

  Optional<IndexBounds> bounds(Document conditions, Document orderBy) {
    return IndexBounds.of(getKeys(), multikey, conditions, orderBy);
  }

  boolean isMade() {
    return entries != null;
  }

  /** Whether it may answer at all. */
  boolean isUsable() {
    return !givenUp;
  }

  void make(Stream<DocumentWithPosition<Object>> documents) {
    entries = new TreeSet<>(order);
    keepUp(() -> documents.forEach(one -> enter(one.getDocument(), one.getPosition())));
  }

  /**
   * What cannot be put in order (parallel arrays, arrays in arrays, code) must neither refuse a
   * document nor be missed: from then on every query reads all.
   */
  private void keepUp(Runnable change) {
    try {
      change.run();
    } catch (RuntimeException e) {
      log.warn("The index {} of the embedded store is given up", getName(), e);
      givenUp = true;
      entries = null;
    }
  }

  /** The filter as far as the entries alone can tell; none when documents have to be read. */
  Optional<CoveredFilter> covered(IndexBounds bounds, Document filter) {
    return CoveredFilter.of(getKeys(), multikey, bounds, filter);
  }

  /** Each document once; read as far as it is asked for. */
  Stream<Object> positions(IndexBounds bounds, Predicate<IndexEntry> wanted) {
    NavigableSet<IndexEntry> all = Objects.requireNonNull(entries);
    if (order.compare(bounds.from(), bounds.to()) > 0) {
      return Stream.empty();
    }
    NavigableSet<IndexEntry> stretch = all.subSet(bounds.from(), true, bounds.to(), true);
    NavigableSet<IndexEntry> ordered = bounds.reversed() ? stretch.descendingSet() : stretch;
    Stream<Object> positions = ordered.stream().filter(wanted).map(IndexEntry::position);
    return multikey.isEmpty() ? positions : positions.distinct();
  }

  /** Nothing is to be entered when the collection is opened. */
  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    if (isMade()) {
      keepUp(() -> enter(document, Missing.ofNullable(position)));
    }
  }

  @Override
  public @Nullable Object remove(Document document) {
    if (isMade()) {
      keepUp(() -> leave(document, Missing.ofNullable(document.get("_id"))));
    }
    return null;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    if (isMade()) {
      keepUp(() -> move(before, after, position));
    }
  }

  private void move(Document before, Document after, Object position) {
    flag(after);
    if (!valuesOf(before).equals(valuesOf(after))) {
      leave(before, position);
      enter(after, position);
    }
  }

  private void enter(Document document, Object position) {
    flag(document);
    valuesOf(document)
        .forEach(values -> Objects.requireNonNull(entries).add(IndexEntry.of(values, position)));
  }

  private void flag(Document document) {
    for (String field : keys()) {
      if (Utils.getSubdocumentValueCollectionAware(document, field) instanceof Collection) {
        multikey.add(field);
      }
    }
  }

  private void leave(Document document, Object position) {
    valuesOf(document)
        .forEach(values -> Objects.requireNonNull(entries).remove(IndexEntry.of(values, position)));
  }

  /** What has no value is entered as missing, and so is an empty array. */
  private List<List<Object>> valuesOf(Document document) {
    List<List<Object>> all =
        getKeyValues(document).stream()
            .map(values -> values.stream().map(StoreLookup::ordered).toList())
            .toList();
    return all.isEmpty()
        ? List.of(keys().stream().map(field -> single(document, field)).toList())
        : all;
  }

  private static Object single(Document document, String field) {
    Object value = Utils.getSubdocumentValueCollectionAware(document, field);
    return value instanceof Collection ? Missing.getInstance() : Missing.ofNullable(value);
  }

  private static Object ordered(@Nullable Object value) {
    if (value instanceof Collection) {
      throw new IllegalArgumentException("an array in an array");
    }
    return Missing.ofNullable(value);
  }
}
