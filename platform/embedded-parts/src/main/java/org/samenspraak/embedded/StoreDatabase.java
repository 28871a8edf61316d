package org.samenspraak.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections and indexes are stored as BSON instead of Java serialisation. */
final class StoreDatabase extends H2Database {

  /** What a driver makes of a count, after the filter. */
  private static final List<Document> COUNT =
      List.of(new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1))));

  private final MVStore store;
  private final Consumer<Place> onChange;
  private final Consumer<String> onFullScan;
  private boolean opening;

  StoreDatabase(
      String name,
      MVStore store,
      CursorRegistry cursors,
      Consumer<Place> onChange,
      Consumer<String> onFullScan) {
    // The stock constructor opens the collections it finds, through the overridden methods below.
    this.store = store;
    this.onChange = onChange;
    this.onFullScan = onFullScan;
    this.opening = true;
    super(name, store, cursors);
    this.opening = false;
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(
      String collection, CollectionOptions options) {
    String namespace = getFullCollectionNamespace(collection);
    MVMap<Object, Document> data =
        store.openMap(
            StoreMaps.data(namespace),
            new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
    MVMap<String, Object> meta = store.openMap(StoreMaps.meta(namespace));
    return new StoreCollection(
        this, collection, options, data, meta, cursorRegistry, onChange, onFullScan);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    String map = StoreMaps.index(getFullCollectionNamespace(collection), index);
    // What the catalogue names when the database is opened was filled when it was made.
    boolean complete = opening && store.hasMap(map);
    MVMap<KeyValue, Object> entries =
        store.openMap(map, new MVMap.Builder<KeyValue, Object>().keyType(new KeyValueType()));
    return new StoreIndex(entries, index, keys, sparse, complete);
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String index, List<IndexKey> keys, boolean sparse) {
    return new StoreLookup(index, keys);
  }

  /**
   * The stock method reads the whole collection before the first stage, a {@code $match} by id
   * included.
   */
  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    if (command.equals("aggregate") && query.get(command) instanceof String name) {
      MongoCollection<Object> collection = resolveCollection(name, false);
      List<Document> pipeline = Aggregation.parse(query.get("pipeline"));
      if (collection != null
          && !pipeline.isEmpty()
          && pipeline.getFirst().get("$match") instanceof Document match) {
        List<Document> rest = pipeline.subList(1, pipeline.size());
        if (rest.equals(COUNT)) {
          int number = collection.count(match, 0, 0);
          return inOneBatch(
              name, number == 0 ? List.of() : List.of(new Document("_id", 1).append("n", number)));
        }
        Aggregation stages = Aggregation.fromPipeline(rest, databases, this, collection, oplog);
        stages.validate(query);
        return inOneBatch(name, stages.runStages(collection.handleQueryAsStream(match)));
      }
    }
    return super.handleCommand(channel, command, query, databases, oplog);
  }

  private Document inOneBatch(String collection, List<Document> documents) {
    Document cursor =
        new Document("id", 0L)
            .append("ns", getFullCollectionNamespace(collection))
            .append("firstBatch", documents);
    return new Document("cursor", cursor).append("ok", 1.0);
  }

  /**
   * The stock method removes by prefix: dropping {@code plan} would take the data of {@code plans}
   * with it.
   */
  @Override
  public void drop(Oplog oplog) {
    String prefix = StoreMaps.data(getDatabaseName() + ".");
    store.getMapNames().stream()
        .filter(map -> map.startsWith(prefix))
        .map(map -> map.substring(prefix.length()))
        // The catalogues (system.…) must outlive the collections they describe, the namespaces all
        // others.
        .sorted(
            Comparator.comparing((String name) -> name.startsWith("system."))
                .thenComparing(name -> name))
        .forEach(name -> dropCollection(name, oplog));
  }
}
