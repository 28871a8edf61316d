package org.samenspraak.backbone.store;

import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How requests lie in a document: each client and each of its requests under a name of its own, so
 * that one is read and written without the others, whatever else changes in the same update.
 */
final class RequestFields {
  private static final String CLIENTS = "clients";
  private static final String COUNT = "count";
  private static final String EVER = "ever";
  private static final String OLDEST = "oldest";
  private static final String WHOLE = "whole";
  private static final String PAST = "past";
  private static final String HASH = "hash";
  private static final String AT = "at";

  private RequestFields() {}

  /** What is read to recognise a request by its key. */
  static Bson of(RequestKey key) {
    String client = path(key.client());
    return include(
        client + COUNT,
        client + EVER,
        client + OLDEST,
        client + WHOLE + "." + key.request(),
        client + PAST + "." + key.request());
  }

  /** What is read to see which of a client's requests are past. */
  static Bson whole(String client) {
    return include(path(client) + WHOLE);
  }

  /** No two of these name the same field, nor one within another. */
  static List<Bson> updates(RequestChange change) {
    String client = path(change.key().client());
    List<Bson> updates = new ArrayList<>();
    updates.add(Updates.set(client + WHOLE + "." + change.key().request(), write(change.mark())));
    updates.add(Updates.set(client + COUNT, change.count()));
    updates.add(Updates.set(client + EVER, change.ever()));
    updates.add(Updates.set(client + OLDEST, IsoTime.text(change.oldest())));
    for (String past : change.past()) {
      updates.add(Updates.unset(client + WHOLE + "." + past));
      updates.add(Updates.set(client + PAST + "." + past, true));
    }
    return updates;
  }

  static void write(Map<String, ClientRequests> clients, Document into) {
    if (!clients.isEmpty()) {
      Document all = new Document();
      clients.forEach((client, requests) -> all.append(client, write(requests)));
      into.append(CLIENTS, all);
    }
  }

  static Map<String, ClientRequests> clients(Document document) {
    Map<String, ClientRequests> clients = new HashMap<>();
    document
        .get(CLIENTS, new Document())
        .forEach((client, requests) -> clients.put(client, client((Document) requests)));
    return clients;
  }

  /** That of the client with this key, of which only what belongs to the key was read. */
  static ClientRequests client(Document document, RequestKey key) {
    Document clients = document.get(CLIENTS, new Document());
    return client(clients.get(key.client(), new Document()));
  }

  static Map<String, RequestMark> whole(Document document, String client) {
    Document clients = document.get(CLIENTS, new Document());
    return client(clients.get(client, new Document())).whole();
  }

  private static ClientRequests client(Document requests) {
    Map<String, RequestMark> whole = new HashMap<>();
    requests
        .get(WHOLE, new Document())
        .forEach((digest, mark) -> whole.put(digest, mark((Document) mark)));
    return new ClientRequests(
        requests.getInteger(COUNT, 0),
        requests.getInteger(EVER, 0),
        moment(requests.getString(OLDEST)),
        whole,
        Set.copyOf(requests.get(PAST, new Document()).keySet()));
  }

  private static Document write(ClientRequests requests) {
    Document whole = new Document();
    requests.whole().forEach((digest, mark) -> whole.append(digest, write(mark)));
    Document past = new Document();
    requests.past().forEach(digest -> past.append(digest, true));
    return new Document(COUNT, requests.count())
        .append(EVER, requests.ever())
        .append(OLDEST, IsoTime.text(Objects.requireNonNull(requests.oldest())))
        .append(WHOLE, whole)
        .append(PAST, past);
  }

  private static Document write(RequestMark mark) {
    return new Document(HASH, mark.hash())
        .append(Documents.VERSION, mark.version())
        .append(AT, IsoTime.text(mark.at()));
  }

  private static RequestMark mark(Document mark) {
    return new RequestMark(
        mark.getString(HASH), mark.getLong(Documents.VERSION), Instant.parse(mark.getString(AT)));
  }

  private static @Nullable Instant moment(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static String path(String client) {
    return CLIENTS + "." + client + ".";
  }
}
