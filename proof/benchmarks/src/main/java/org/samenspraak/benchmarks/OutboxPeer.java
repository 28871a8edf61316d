package org.samenspraak.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.benchmarks.sheets.Sheet;

/**
 * The outbox of the textbook: a change writes the document and, beside it, the event, with a
 * transaction round both where the store knows transactions; a poller sends. Without a transaction
 * a crash loses events, which flatters it here.
 */
final class OutboxPeer implements AutoCloseable {
  static final String TOPIC = "bench-peer-events";
  private static final Duration EVERY = Duration.ofMillis(100);
  private static final int BATCH = 256;
  private static final String PENDING = "pending";
  private static final TransactionOptions DURABLE =
      TransactionOptions.builder()
          .readConcern(ReadConcern.MAJORITY)
          .writeConcern(WriteConcern.MAJORITY.withJournal(true))
          .build();

  /** What the poller does with those it finds in order. */
  enum Poller {
    /** As it is written in the books: send, await the acknowledgement, mark as sent, next. */
    ONE_BY_ONE("one by one"),
    /** Tuned: send all, await all, delete all. */
    BATCHES("in batches");

    private final String words;

    Poller(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private final @Nullable MongoClient transactions;
  private final MongoCollection<Document> sheets;
  private final MongoCollection<Document> outbox;
  private final BareTopic topic;
  private final Poller kind;
  private final Consumer<String> acknowledged;
  private final Thread poller;
  private volatile boolean stopped;

  /**
   * Starts polling.
   *
   * @param acknowledged is told each event's id
   */
  OutboxPeer(BenchParts parts, MongoDatabase database, Poller kind, Consumer<String> acknowledged) {
    this.transactions = parts.transactions().orElse(null);
    this.sheets = BareSheets.durable(database, Sheet.KIND);
    this.outbox = BareSheets.durable(database, "outbox");
    this.topic = new BareTopic(parts.brokers(), TOPIC);
    this.kind = kind;
    this.acknowledged = acknowledged;
    // What both stores can find without reading what was sent long ago.
    outbox.createIndex(Indexes.ascending(PENDING), new IndexOptions().unique(true).sparse(true));
    this.poller = Thread.ofVirtual().name("poller").start(this::poll);
  }

  void add(String id) {
    sheets.insertOne(
        new Document("_id", id).append("version", 1L).append("state", BareSheets.state(id, "", 0)));
  }

  /** Loads, decides by adding one to the count, and writes both. */
  void write(String id, long order, String text) {
    Document before = sheets.find(eq(id)).first();
    if (before == null) {
      throw new IllegalStateException("no sheet " + id);
    }
    long version = before.getLong("version");
    Bson filter = and(eq(id), eq("version", version));
    Bson update =
        combine(set("version", version + 1), set("state", BareSheets.state(id, text, version)));
    Document event =
        new Document("_id", order)
            .append(PENDING, String.format("%019d", order))
            .append("sheet", id)
            .append("sequence", version)
            .append("data", new Binary(BareSheets.payload(id, version, text)));
    if (transactions == null) {
      requireChanged(sheets.findOneAndUpdate(filter, update));
      outbox.insertOne(event);
    } else {
      together(transactions, filter, update, event);
    }
  }

  private void together(MongoClient client, Bson filter, Bson update, Document event) {
    try (ClientSession session = client.startSession()) {
      var _ =
          session.withTransaction(
              () -> {
                requireChanged(sheets.findOneAndUpdate(session, filter, update));
                return outbox.insertOne(session, event);
              },
              DURABLE);
    }
  }

  private static void requireChanged(@Nullable Document before) {
    if (before == null) {
      throw new IllegalStateException("somebody else changed it");
    }
  }

  private void poll() {
    try {
      while (!stopped) {
        if (sent() == 0) {
          Thread.sleep(EVERY);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int sent() {
    List<Document> found =
        outbox
            .find(regex(PENDING, "^"))
            .sort(ascending("_id"))
            .limit(BATCH)
            .into(new ArrayList<>());
    if (!found.isEmpty()) {
      switch (kind) {
        case ONE_BY_ONE -> found.forEach(this::sendAndMark);
        case BATCHES -> sendAndDelete(found);
      }
    }
    return found.size();
  }

  private void sendAndMark(Document found) {
    send(List.of(found));
    outbox.updateOne(
        eq(found.getLong("_id")), combine(unset(PENDING), set("sentAt", SheetCauses.AT_TEXT)));
  }

  private void sendAndDelete(List<Document> found) {
    send(found);
    outbox.deleteMany(in("_id", found.stream().map(one -> one.getLong("_id")).toList()));
  }

  private void send(List<Document> found) {
    List<Pending> events = found.stream().map(OutboxPeer::pending).toList();
    topic.send(events.stream().map(Pending::envelope).toList());
    events.forEach(event -> acknowledged.accept(event.id()));
  }

  private static Pending pending(Document found) {
    return Pile.event(
        TOPIC,
        found.getString("sheet"),
        found.getLong("sequence"),
        found.get("data", Binary.class).getData());
  }

  @Override
  public void close() {
    stopped = true;
    try {
      poller.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    topic.close();
  }
}
