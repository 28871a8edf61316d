package org.samenspraak.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that answers by an index wherever a part of the filter or the order allows it, and
 * never hands out the stored documents themselves.
 */
final class StoreCollection extends H2Collection {

  private final Consumer<Place> onChange;
  private final Consumer<String> onFullScan;

  StoreCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> data,
      MVMap<String, Object> meta,
      CursorRegistry cursors,
      Consumer<Place> onChange,
      Consumer<String> onFullScan) {
    this.onChange = onChange;
    this.onFullScan = onFullScan;
    super(database, name, options, data, meta, cursors);
  }

  /**
   * The stock method uses an index only when the filter names exactly the index's fields, no more.
   */
  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      Document fields) {
    Document conditions = Conditions.allOf(query);
    if (conditions.get(getIdField()) instanceof String id) {
      return matchDocumentsFromStream(
          Stream.ofNullable(getDocument(id)), query, orderBy, skip, limit, batchSize, fields);
    }
    for (Index<Object> index : getIndexes()) {
      Document covered = Conditions.coveredBy(index, conditions);
      if (!covered.isEmpty() && index.canHandle(covered)) {
        return matchDocuments(
            query, distinct(index.getPositions(covered)), orderBy, skip, limit, batchSize, fields);
      }
    }
    Document order = orderBy == null ? new Document() : orderBy;
    Optional<Stretch> found = lookedUp(query, order);
    if (found.isPresent()) {
      Stretch stretch = found.get();
      Document left = stretch.bounds().inOrder() ? new Document() : order;
      // What is passed over need not be read to know that it matches.
      int passed = stretch.isCovered() && left.isEmpty() ? skip : 0;
      Iterable<Object> positions = () -> stretch.positions().skip(passed).iterator();
      return matchDocuments(query, positions, left, skip - passed, limit, batchSize, fields);
    }
    onFullScan.accept(getFullName());
    return matchDocuments(query, orderBy, skip, limit, batchSize, fields);
  }

  /** The best of the indexes that are not unique; made if this is the first that asks for it. */
  private Optional<Stretch> lookedUp(Document query, Document order) {
    if (order.containsKey("$natural")) {
      return Optional.empty();
    }
    Optional<Stretch> best = best(query, order);
    while (best.isPresent() && !best.get().lookup().isMade()) {
      onFullScan.accept(getFullName());
      best.get().lookup().make(streamAllDocumentsWithPosition());
      // Only now is known which fields have several values.
      best = best(query, order);
    }
    return best;
  }

  private Optional<Stretch> best(Document query, Document order) {
    Document conditions = Conditions.alsoOfElements(query);
    return getIndexes().stream()
        .filter(StoreLookup.class::isInstance)
        .map(StoreLookup.class::cast)
        .filter(StoreLookup::isUsable)
        .flatMap(lookup ->
            lookup
                .bounds(conditions, order)
                .map(bounds -> new Stretch(lookup, bounds, lookup.covered(bounds, query)))
                .stream())
        .reduce((one, other) -> other.bounds().isBetterThan(one.bounds()) ? other : one);
  }

  private record Stretch(StoreLookup lookup, IndexBounds bounds, Optional<CoveredFilter> covered) {

    boolean isCovered() {
      return covered.isPresent();
    }

    /** Of all that match, and perhaps of more when the filter is not covered. */
    Stream<Object> positions() {
      return lookup.positions(bounds, entry -> covered.isEmpty() || covered.get().accepts(entry));
    }
  }

  /**
   * Gives copies. The stock code changes documents in place, so a reader on another thread could
   * see a new version number beside old state (a lost update), and a commit could store such a
   * half-changed document.
   */
  @Override
  protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
    return super.createQueryResult(matched.stream().map(Document::cloneDeeply).toList(), batchSize);
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    onChange.accept(new Place(getFullName(), Missing.ofNullable(document.get(getIdField()))));
    return super.addDocumentInternal(document);
  }

  @Override
  protected void handleUpdate(Object position, Document before, Document after) {
    onChange.accept(new Place(getFullName(), position));
    super.handleUpdate(position, before, after);
  }

  @Override
  protected void removeDocument(Object position) {
    onChange.accept(new Place(getFullName(), position));
    super.removeDocument(position);
  }

  /** By the entries of an index alone where they can tell. */
  @Override
  public synchronized int count(@Nullable Document query, int skip, int limit) {
    if (query == null || query.isEmpty() || skip != 0 || limit != 0) {
      return super.count(query, skip, limit);
    }
    Optional<Stretch> covered = lookedUp(query, new Document()).filter(Stretch::isCovered);
    return covered.isPresent()
        ? (int) covered.get().positions().count()
        : super.count(query, skip, limit);
  }

  /**
   * The stock method takes an index with entries for a whole one, but those can be what is left of
   * one that could not be made.
   */
  @Override
  public synchronized void addIndex(Index<Object> index) {
    boolean isNew = getIndexes().stream().noneMatch(one -> one.getName().equals(index.getName()));
    if (isNew && index instanceof StoreIndex unique) {
      unique.beginAnew();
    }
    super.addIndex(index);
  }

  /** Sizes would cost two encodings per change and nobody asks for them. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  /** An array's elements lead to the same document more than once. */
  private static Set<Object> distinct(Iterable<Object> positions) {
    Set<Object> distinct = new LinkedHashSet<>();
    positions.forEach(distinct::add);
    return distinct;
  }
}
