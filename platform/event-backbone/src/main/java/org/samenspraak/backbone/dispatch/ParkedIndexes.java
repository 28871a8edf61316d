package org.samenspraak.backbone.dispatch;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;

/** The indexes of the parked messages: one for each query of {@link MongoParkedStore}. */
final class ParkedIndexes {
  private ParkedIndexes() {}

  /** Makes those that are missing. */
  static void create(MongoCollection<Document> parked) {
    create(
        parked,
        "lane",
        ParkedDocuments.LANE,
        ParkedDocuments.GROUP,
        ParkedDocuments.OPEN,
        ParkedDocuments.OFFSET);
    create(
        parked,
        "causes",
        ParkedDocuments.LANE,
        ParkedDocuments.WHY,
        ParkedDocuments.WAITING,
        ParkedDocuments.GROUP);
    create(parked, "discarded", ParkedDocuments.LANE, ParkedDocuments.WAITING);
    create(parked, "due", ParkedDocuments.WAITING, ParkedDocuments.NEXT);
    create(parked, "oldest", ParkedDocuments.WAITING, ParkedDocuments.SINCE, ParkedDocuments.ID);
    create(parked, "unsettled", ParkedDocuments.OPEN, ParkedDocuments.WAITING);
    create(parked, "toCopy", ParkedDocuments.TO_COPY);
  }

  private static void create(MongoCollection<Document> parked, String name, String... fields) {
    parked.createIndex(Indexes.ascending(fields), new IndexOptions().name(name));
  }
}
