package org.samenspraak.backbone.store;

import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
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

/**
 * Small collections as they were read last. Reference data are asked for with every command and
 * change a few times a year: only their versions are read each time, and the rest when one differs.
 */
final class Snapshots {
  private final ConcurrentMap<String, Snapshot> taken = new ConcurrentHashMap<>();

  private record Snapshot(Map<String, Long> versions, List<?> items) {}

  /**
   * All documents of a collection by id, each as it was read when it got its present version; what
   * is read as null is left out.
   *
   * @param fields that are read, besides the version
   * @param read always the same for a collection
   */
  @SuppressWarnings("unchecked") // the items of a collection are always read by the same function
  <V> List<V> of(
      MongoCollection<Document> documents,
      List<String> fields,
      Function<Document, @Nullable V> read) {
    String collection = documents.getNamespace().getCollectionName();
    Snapshot last = taken.get(collection);
    if (last == null || !last.versions().equals(versions(documents))) {
      last = snapshot(documents, fields, read);
      taken.put(collection, last);
    }
    return (List<V>) last.items();
  }

  private static Map<String, Long> versions(MongoCollection<Document> documents) {
    Map<String, Long> versions = new HashMap<>();
    all(documents, List.of()).forEach(document -> note(document, versions));
    return versions;
  }

  private static <V> Snapshot snapshot(
      MongoCollection<Document> documents,
      List<String> fields,
      Function<Document, @Nullable V> read) {
    Map<String, Long> versions = new HashMap<>();
    List<V> items = new ArrayList<>();
    all(documents, fields)
        .forEach(document -> {
          note(document, versions);
          V item = read.apply(document);
          if (item != null) {
            items.add(item);
          }
        });
    return new Snapshot(versions, Collections.unmodifiableList(items));
  }

  private static FindIterable<Document> all(
      MongoCollection<Document> documents, List<String> fields) {
    List<String> read = new ArrayList<>(fields);
    read.add(Documents.VERSION);
    return documents.find().sort(ascending(Documents.ID)).projection(include(read));
  }

  private static void note(Document document, Map<String, Long> versions) {
    versions.put(document.getString(Documents.ID), document.getLong(Documents.VERSION));
  }
}
