package org.samenspraak.backbone.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.samenspraak.backbone.aggregate.UniqueTaken;

/** The indexes of a kind: made at start, and recognised when one refuses. */
public final class MongoIndexes {
  private static final Pattern REFUSED_BY = Pattern.compile(" index: (\\S+)");

  /** The mark of pending events holds the id as well. */
  private static final Set<String> OF_THE_ID = Set.of("_id_", Documents.PENDING);

  private MongoIndexes() {}

  /**
   * Makes those that are missing.
   *
   * @param database of a client that does not declare the Stable API, which knows no sparse index
   */
  public static void create(MongoDatabase database, Kind kind) {
    MongoCollection<Document> documents = MongoCalls.collection(database, kind.name());
    documents.createIndex(
        Indexes.ascending(Documents.PENDING),
        new IndexOptions().name(Documents.PENDING).unique(true).sparse(true));
    documents.createIndex(Indexes.ascending(Documents.WAKE_AT), new IndexOptions().name("wakeOn"));
    MongoAuditTrail.createIndexes(MongoCalls.collection(database, kind.history()));
    for (Kind.IndexFields index : kind.unique()) {
      documents.createIndex(keys(index), new IndexOptions().name(nameOf(index)).unique(true));
    }
    for (Kind.IndexFields index : kind.indexes()) {
      documents.createIndex(keys(index), new IndexOptions().name(nameOf(index)));
    }
  }

  /**
   * Returns when it was the id that is taken. An index that is not declared any more may still
   * stand from an older version; what it refuses is nobody's id.
   */
  static void throwIfTaken(Kind kind, MongoException e) {
    if (!MongoCalls.isDuplicate(e.getCode())) {
      throw e;
    }
    Matcher named = REFUSED_BY.matcher(e.getMessage());
    String name = named.find() ? named.group(1) : "";
    for (Kind.IndexFields index : kind.unique()) {
      if (nameOf(index).equals(name)) {
        throw new UniqueTaken(index.declared());
      }
    }
    if (!OF_THE_ID.contains(name)) {
      throw e;
    }
  }

  private static Bson keys(Kind.IndexFields index) {
    return Indexes.compoundIndex(index.fields().stream().map(MongoIndexes::key).toList());
  }

  private static Bson key(String field) {
    return field.startsWith("-")
        ? Indexes.descending(path(field.substring(1)))
        : Indexes.ascending(path(field));
  }

  private static String path(String field) {
    return Documents.STATE + "." + field;
  }

  private static String nameOf(Kind.IndexFields index) {
    return String.join("_", index.fields());
  }
}
