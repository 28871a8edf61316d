package org.samenspraak.backbone.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Audit;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.aggregate.Wake;

/** The documents as they lie in MongoDB: the names of their fields, once. */
final class Documents {
  static final String ID = "_id";
  static final String VERSION = "version";

  /** Since which version, up to which one, nothing was changed; absent where that is unknown. */
  static final String UNCHANGED = "unchanged";

  static final String SEQUENCE = "sequence";
  static final String SHAPE = "shape";
  static final String STATE = "state";
  static final String OUTBOX = "outbox";
  static final String OUTBOX_IDS = "outbox._id";
  static final String PENDING = "pending";
  static final String INBOX = "inbox";
  static final String WAKE_ON = "wakeOn";
  static final String WAKE_AT = "wakeOn.at";

  static final String ABOUT = "about";
  static final String AUDIT = "audit";
  static final String COMMITTED_AT = "committedAt";

  private static final String SINCE = "since";
  private static final String UNTIL = "until";

  private Documents() {}

  static Document write(Stored stored) {
    Document document =
        new Document(ID, stored.id())
            .append(VERSION, stored.version())
            .append(SEQUENCE, stored.sequence())
            .append(SHAPE, stored.shape())
            .append(STATE, stored.state())
            .append(OUTBOX, stored.outbox().stream().map(Documents::write).toList())
            .append(INBOX, stored.inbox());
    RequestFields.write(stored.clients(), document);
    if (stored.revision() != stored.version()) {
      document.append(UNCHANGED, unchanged(stored.revision(), stored.version()));
    }
    if (!stored.outbox().isEmpty()) {
      document.append(PENDING, stored.id());
    }
    if (stored.wakeOn() != null) {
      document.append(WAKE_ON, write(stored.wakeOn()));
    }
    return document;
  }

  static Stored stored(Document document) {
    return new Stored(
        document.getString(ID),
        document.getLong(VERSION),
        revision(document),
        document.getLong(SEQUENCE),
        document.getInteger(SHAPE),
        document.get(STATE, Document.class),
        outbox(document),
        List.copyOf(document.getList(INBOX, String.class)),
        RequestFields.clients(document),
        wake(document));
  }

  /** As it is when only what a change for that cause needs was read. */
  static Loaded loaded(Document document, Cause cause) {
    return new Loaded(
        document.getString(ID),
        document.getLong(VERSION),
        revision(document),
        document.getLong(SEQUENCE),
        document.getInteger(SHAPE),
        document.get(STATE, Document.class),
        pendingCount(document),
        cause instanceof Cause.Once
            ? List.copyOf(document.getList(INBOX, String.class))
            : List.of(),
        RequestKey.of(cause)
            .map(key -> RequestFields.client(document, key))
            .orElse(ClientRequests.NONE));
  }

  /**
   * Only what has no effect leaves a note, and the note names the version it is about: a change by
   * an older program, which knows of no notes, makes it void.
   */
  static long revision(Document document) {
    long version = document.getLong(VERSION);
    Document unchanged = document.get(UNCHANGED, Document.class);
    return unchanged != null && unchanged.getLong(UNTIL) == version
        ? unchanged.getLong(SINCE)
        : version;
  }

  static Document unchanged(long since, long until) {
    return new Document(SINCE, since).append(UNTIL, until);
  }

  static int pendingCount(Document document) {
    return document.getList(OUTBOX, Document.class).size();
  }

  static List<Pending> outbox(Document document) {
    return list(document, OUTBOX, Documents::pending);
  }

  static Document write(Pending event) {
    Envelope envelope = event.envelope();
    Document attributes =
        new Document("id", envelope.id())
            .append("type", envelope.type())
            .append("source", envelope.source())
            .append("sequence", envelope.sequence())
            .append("time", IsoTime.text(envelope.time()))
            .append("actor", envelope.actor().toString());
    if (envelope.traceparent() != null) {
      attributes.append("traceparent", envelope.traceparent());
    }
    Document document =
        new Document(ID, event.id())
            .append(SEQUENCE, event.sequence())
            .append("topic", event.topic())
            .append(COMMITTED_AT, IsoTime.text(event.committedAt()))
            .append("ce", attributes)
            .append("data", new Binary(envelope.data()));
    return event.audit() == null ? document : document.append(AUDIT, write(event.audit()));
  }

  /** As it is kept for good, also to be found by the thing that it is about. */
  static Document archived(Pending event) {
    return write(event).append(ABOUT, event.id().substring(0, event.id().lastIndexOf('/')));
  }

  static Document write(Audit audit) {
    return new Document("person", audit.person())
        .append("role", audit.role())
        .append("request", audit.request());
  }

  static @Nullable Audit audit(Document document) {
    Document audit = document.get(AUDIT, Document.class);
    return audit == null
        ? null
        : new Audit(audit.getString("person"), audit.getString("role"), audit.getString("request"));
  }

  static Pending pending(Document document) {
    Document attributes = document.get("ce", Document.class);
    return new Pending(
        document.getString(ID),
        document.getLong(SEQUENCE),
        document.getString("topic"),
        committedAt(document),
        new Envelope(
            attributes.getString("id"),
            attributes.getString("type"),
            attributes.getString("source"),
            attributes.getLong("sequence"),
            Instant.parse(attributes.getString("time")),
            Actor.parse(attributes.getString("actor")),
            attributes.getString("traceparent"),
            document.get("data", Binary.class).getData()),
        audit(document));
  }

  static Instant committedAt(Document event) {
    return Instant.parse(event.getString(COMMITTED_AT));
  }

  static Document write(Wake wake) {
    return new Document("kind", wake.kind()).append("at", IsoTime.text(wake.at()));
  }

  static @Nullable Wake wake(Document document) {
    Document wake = document.get(WAKE_ON, Document.class);
    return wake == null
        ? null
        : new Wake(wake.getString("kind"), Instant.parse(wake.getString("at")));
  }

  private static <T> List<T> list(Document document, String field, Function<Document, T> read) {
    return document.getList(field, Document.class).stream().map(read).toList();
  }
}
