package org.samenspraak.benchmarks;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.benchmarks.sheets.Sheet;

/**
 * Sheets that were just written on, each with the one event that waits to be sent, put there
 * without the product.
 */
record Pile(List<Pending> events) {
  private static final int CHUNK = 500;

  /** So many events for a topic, one for each sheet, their ids beginning with the name. */
  static Pile of(String topic, String name, int size) {
    List<Pending> events = new ArrayList<>(size);
    for (int n = 0; n < size; n++) {
      events.add(event(topic, name + "-" + n, 1, Sheet.text(n)));
    }
    return new Pile(events);
  }

  /**
   * Puts so many settled sheets into a collection, and as many copies of sheets into another, a
   * piece at a time: all of them together would not fit into memory.
   */
  static void fill(MongoCollection<Document> sheets, MongoCollection<Document> copies, int size) {
    for (int from = 0; from < size; from += CHUNK) {
      Pile piece = part(from, Math.min(size, from + CHUNK));
      piece.putInto(sheets, event -> sheet(event).append("outbox", List.of()));
      piece.putInto(copies, event -> DispatcherBenchmark.copyOf(event.envelope()));
    }
  }

  private static Pile part(int from, int to) {
    return new Pile(
        IntStream.range(from, to)
            .mapToObj(n -> event("none", "s-" + n, 1, Sheet.text(n)))
            .toList());
  }

  /** What writing on a sheet raises. */
  static Pending event(String topic, String sheet, long sequence, String text) {
    return event(topic, sheet, sequence, BareSheets.payload(sheet, sequence, text));
  }

  static Pending event(String topic, String sheet, long sequence, byte[] payload) {
    Instant at = Instant.parse(SheetCauses.AT_TEXT);
    String id = Sheet.KIND + "/" + sheet + "/" + sequence;
    Envelope envelope =
        new Envelope(
            id,
            "sheet.written.v1",
            SheetCauses.SOURCE,
            sequence,
            at,
            SheetCauses.CLERK,
            null,
            payload);
    return new Pending(id, sequence, topic, at, envelope);
  }

  List<Envelope> envelopes() {
    return events.stream().map(Pending::envelope).toList();
  }

  /** As the commit left them. */
  void putInto(MongoCollection<Document> sheets) {
    putInto(
        sheets,
        event ->
            sheet(event)
                .append("outbox", List.of(BareSheets.event(event)))
                .append("pending", event.envelope().aggregateId()));
  }

  /** Leaves the collection as large as it was. */
  void removeFrom(MongoCollection<Document> sheets) {
    List<String> ids = events.stream().map(event -> event.envelope().aggregateId()).toList();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      sheets.deleteMany(in("_id", ids.subList(from, Math.min(ids.size(), from + CHUNK))));
    }
  }

  private void putInto(MongoCollection<Document> sheets, Function<Pending, Document> written) {
    for (int from = 0; from < events.size(); from += CHUNK) {
      sheets.insertMany(
          events.subList(from, Math.min(events.size(), from + CHUNK)).stream()
              .map(written)
              .toList());
    }
  }

  private static Document sheet(Pending event) {
    String id = event.envelope().aggregateId();
    return new Document("_id", id)
        .append("version", 2L)
        .append("sequence", 1L)
        .append("shape", 1)
        .append("state", BareSheets.state(id, Sheet.text(1), 1))
        .append("inbox", List.of())
        .append("requests", List.of());
  }
}
