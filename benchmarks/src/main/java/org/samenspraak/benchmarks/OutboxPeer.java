package org.samenspraak.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.benchmarks.sheets.Sheet;

/**
 * The outbox of the textbook: a change writes the document and, beside it, the event; a poller
 * sends what it finds in order and deletes it. Without a transaction round the two writes, which
 * the embedded store does not know: that loses events in a crash, and flatters it here.
 */
final class OutboxPeer implements AutoCloseable {
  static final String TOPIC = "bench-peer-events";
  private static final Duration EVERY = Duration.ofMillis(100);
  private static final int BATCH = 256;

  private final MongoCollection<Document> sheets;
  private final MongoCollection<Document> outbox;
  private final BareTopic topic;
  private final Consumer<String> acknowledged;
  private final Thread poller;
  private volatile boolean stopped;

  /**
   * Starts polling.
   *
   * @param acknowledged is told each event's id
   */
  OutboxPeer(Parts parts, MongoDatabase database, Consumer<String> acknowledged) {
    this.sheets = BareSheets.durable(database, Sheet.KIND);
    this.outbox = BareSheets.durable(database, "outbox");
    this.topic = new BareTopic(parts, TOPIC);
    this.acknowledged = acknowledged;
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
    Document changed =
        sheets.findOneAndUpdate(
            and(eq(id), eq("version", version)),
            combine(
                set("version", version + 1), set("state", BareSheets.state(id, text, version))));
    if (changed == null) {
      throw new IllegalStateException("somebody else changed " + id);
    }
    outbox.insertOne(
        new Document("_id", order)
            .append("sheet", id)
            .append("sequence", version)
            .append("data", new Binary(BareSheets.payload(id, version, text))));
  }

  private void poll() {
    try {
      while (!stopped) {
        if (sent() < BATCH) {
          Thread.sleep(EVERY);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int sent() {
    List<Document> found =
        outbox.find().sort(ascending("_id")).limit(BATCH).into(new ArrayList<>());
    if (found.isEmpty()) {
      return 0;
    }
    List<Pending> events = found.stream().map(OutboxPeer::pending).toList();
    topic.send(events.stream().map(Pending::envelope).toList());
    events.forEach(event -> acknowledged.accept(event.id()));
    outbox.deleteMany(in("_id", found.stream().map(one -> one.getLong("_id")).toList()));
    return found.size();
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
