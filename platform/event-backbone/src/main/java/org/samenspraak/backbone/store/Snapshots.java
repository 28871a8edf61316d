package org.samenspraak.backbone.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Small collections as they were read last. Reference data are asked for with every command and
 * change a few times a year: only their versions are read each time, and the rest when one differs.
 */
final class Snapshots {
  private final MongoOperations mongo;
  private final ConcurrentMap<String, Snapshot> taken = new ConcurrentHashMap<>();

  Snapshots(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private record Snapshot(Map<String, Long> versions, List<?> items) {}

  /**
   * All documents of a collection by id, each as it was read when it got its present version; what
   * is read as null is left out.
   *
   * @param fields that are read, besides the version
   * @param read always the same for a collection
   */
  @SuppressWarnings("unchecked") // the items of a collection are always read by the same function
  <V> List<V> of(String collection, List<String> fields, Function<Document, @Nullable V> read) {
    Snapshot last = taken.get(collection);
    if (last == null || !last.versions().equals(versions(read(collection, List.of())))) {
      List<Document> documents = read(collection, fields);
      List<V> items = new ArrayList<>();
      for (Document document : documents) {
        V item = read.apply(document);
        if (item != null) {
          items.add(item);
        }
      }
      last = new Snapshot(versions(documents), Collections.unmodifiableList(items));
      taken.put(collection, last);
    }
    return (List<V>) last.items();
  }

  private List<Document> read(String collection, List<String> fields) {
    Query all = new Query().with(Sort.by(Documents.ID));
    all.fields().include(Documents.VERSION).include(fields);
    return mongo.find(all, Document.class, collection);
  }

  private static Map<String, Long> versions(List<Document> documents) {
    Map<String, Long> versions = new HashMap<>();
    documents.forEach(document ->
        versions.put(document.getString(Documents.ID), document.getLong(Documents.VERSION)));
    return versions;
  }
}
