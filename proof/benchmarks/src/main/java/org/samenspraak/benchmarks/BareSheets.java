package org.samenspraak.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.benchmarks.sheets.Sheet;
import org.samenspraak.benchmarks.sheets.SheetEvent;

/**
 * The same documents as the product's, to the byte in size, changed by the driver alone: nothing is
 * read, decided, mapped or checked. The writer knows the version beforehand, as nobody in earnest
 * does.
 */
final class BareSheets {
  /** One client, under a name as long as its digest. */
  private static final String CLIENT = "clients." + "c".repeat(22) + ".";

  /** As long as a moment of the machine's clock is as text. */
  private static final String NOW = "2020-10-29T09:00:00.000000000Z";

  private static final FindOneAndUpdateOptions AFTER =
      new FindOneAndUpdateOptions()
          .returnDocument(ReturnDocument.AFTER)
          .projection(Projections.include("version"));

  private final MongoCollection<Document> sheets;

  BareSheets(MongoDatabase database) {
    this.sheets = durable(database, Sheet.KIND);
    sheets.createIndex(Indexes.ascending("pending"), new IndexOptions().unique(true).sparse(true));
  }

  /** Acknowledged by a majority and journalled, as the product's. */
  static MongoCollection<Document> durable(MongoDatabase database, String name) {
    return database
        .getCollection(name)
        .withReadConcern(ReadConcern.MAJORITY)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  MongoCollection<Document> collection() {
    return sheets;
  }

  /** Version 1, nothing written on it yet. */
  void add(String id) {
    sheets.insertOne(
        new Document("_id", id)
            .append("version", 1L)
            .append("sequence", 0L)
            .append("shape", 1)
            .append("state", state(id, "", 0))
            .append("outbox", List.of())
            .append("inbox", List.of())
            .append("requests", List.of()));
  }

  /** The one conditional update that a change costs at least. */
  void write(String id, long version, SheetCauses.Marked marked, String text) {
    Document updated =
        sheets.findOneAndUpdate(
            and(eq(id), eq("version", version)), update(id, version, marked, text), AFTER);
    if (updated == null) {
      throw new IllegalStateException(id + " has not version " + version);
    }
  }

  /** Empties the outboxes of such documents at once, where no relay does so; by an index. */
  static void empty(MongoCollection<Document> sheets) {
    var _ =
        sheets.updateMany(
            regex("pending", "^"), combine(set("outbox", List.of()), unset("pending")));
  }

  private static Bson update(String id, long version, SheetCauses.Marked marked, String text) {
    return combine(
        set("version", version + 1),
        set("sequence", version),
        set("shape", 1),
        set("state", state(id, text, version)),
        pushEach("outbox", List.of(event(Pile.event(SheetEvent.TOPIC, id, version, text)))),
        set("pending", id),
        set(CLIENT + "whole." + digest(marked.key()), mark(version, marked)),
        set(CLIENT + "count", (int) version),
        set(CLIENT + "ever", (int) version),
        set(CLIENT + "oldest", NOW),
        unset("wakeOn"));
  }

  /** What is kept of a request, under a name as long as the product's digest of its key. */
  private static Document mark(long version, SheetCauses.Marked marked) {
    return new Document("hash", marked.hash()).append("version", version + 1).append("at", NOW);
  }

  private static String digest(String key) {
    return key.substring(key.length() - 22);
  }

  static Document state(String id, String text, long writings) {
    return new Document("id", id).append("text", text).append("writings", writings);
  }

  /** As it waits in the outbox, and later lies in history. */
  static Document event(Pending event) {
    Envelope envelope = event.envelope();
    Document attributes =
        new Document("id", envelope.id())
            .append("type", envelope.type())
            .append("source", envelope.source())
            .append("sequence", envelope.sequence())
            .append("time", SheetCauses.AT_TEXT)
            .append("actor", envelope.actor().toString());
    return new Document("_id", event.id())
        .append("sequence", event.sequence())
        .append("topic", event.topic())
        .append("committedAt", SheetCauses.AT_TEXT)
        .append("ce", attributes)
        .append("data", new Binary(envelope.data()));
  }

  static byte[] payload(String id, long writing, String text) {
    return ("{\"sheetId\":\"" + id + "\",\"text\":\"" + text + "\",\"writing\":" + writing + "}")
        .getBytes(StandardCharsets.UTF_8);
  }
}
