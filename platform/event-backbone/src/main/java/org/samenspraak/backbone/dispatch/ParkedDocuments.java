package org.samenspraak.backbone.dispatch;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Parked messages as documents. Moments are the store's dates: machine clock, milliseconds. */
final class ParkedDocuments {
  static final String ID = "_id";
  static final String LANE = "lane";
  static final String GROUP = "group";
  static final String OFFSET = "offset";
  static final String WAITING = "waiting";
  static final String OPEN = "open";
  static final String SINCE = "since";
  static final String WHY = "why";
  static final String NEXT = "next";
  static final String TO_COPY = "toCopy";
  private static final String TOPIC = "topic";
  private static final String PARTITION = "partition";
  private static final String KEY = "key";
  private static final String HEADERS = "headers";
  static final String DATA = "data";
  private static final String REASON = "reason";
  private static final String REFUSAL = "refusal";
  private static final String TYPE = "type";
  private static final String VALUES = "values";
  private static final String TRIES = "tries";
  private static final String DISCARDED_BY = "discardedBy";
  private static final String DISCARDED_AT = "discardedAt";

  private ParkedDocuments() {}

  static Document write(Parked parked) {
    Incoming message = parked.message();
    Document document =
        new Document(ID, parked.id())
            .append(LANE, message.lane())
            .append(GROUP, parked.group())
            .append(TOPIC, message.topic())
            .append(PARTITION, message.partition())
            .append(OFFSET, message.offset())
            .append(KEY, message.key())
            .append(HEADERS, pairs(message.headers()))
            .append(DATA, message.data() == null ? null : new Binary(message.data()))
            .append(SINCE, Date.from(parked.since()))
            .append(WAITING, parked.waiting())
            .append(OPEN, parked.open())
            .append(TO_COPY, parked.toCopy())
            .append(WHY, parked.last().why().name())
            .append(REASON, parked.last().reason())
            .append(REFUSAL, refusal(parked.last().refusal()))
            .append(TRIES, parked.last().tries())
            .append(NEXT, date(parked.last().next()));
    return document;
  }

  static Parked read(Document document) {
    return new Parked(
        document.getString(ID),
        document.getString(GROUP),
        message(document),
        document.getDate(SINCE).toInstant(),
        new Parked.Try(
            Why.valueOf(document.getString(WHY)),
            document.getString(REASON),
            refusal(document.get(REFUSAL, Document.class)),
            document.getInteger(TRIES),
            instant(document, NEXT)),
        document.getBoolean(TO_COPY),
        discard(document));
  }

  static ParkedStore.Place place(Document document) {
    return new ParkedStore.Place(
        document.getString(ID),
        document.getString(GROUP),
        document.getBoolean(WAITING),
        document.getBoolean(OPEN));
  }

  static Bson tried(Parked.Try last) {
    return combine(
        set(WHY, last.why().name()),
        set(REASON, last.reason()),
        set(REFUSAL, refusal(last.refusal())),
        set(TRIES, last.tries()),
        set(NEXT, date(last.next())));
  }

  static Bson discarded(Parked.Discard discard) {
    return combine(
        set(WAITING, false),
        set(TO_COPY, false),
        set(DISCARDED_BY, discard.by()),
        set(DISCARDED_AT, Date.from(discard.at())));
  }

  private static Incoming message(Document document) {
    Binary data = document.get(DATA, Binary.class);
    return new Incoming(
        document.getString(TOPIC),
        document.getInteger(PARTITION),
        document.getLong(OFFSET),
        document.getString(KEY),
        map(document.getList(HEADERS, Document.class)),
        data == null ? null : data.getData());
  }

  /** A list, because a header's name may hold what a field name may not. */
  private static List<Document> pairs(Map<String, String> values) {
    return values.entrySet().stream()
        .map(pair -> new Document("name", pair.getKey()).append("value", pair.getValue()))
        .toList();
  }

  private static Map<String, String> map(List<Document> pairs) {
    Map<String, String> byName = new LinkedHashMap<>();
    pairs.forEach(pair -> byName.put(pair.getString("name"), pair.getString("value")));
    return byName;
  }

  private static @Nullable Document refusal(Parked.@Nullable Refused refused) {
    return refused == null
        ? null
        : new Document(TYPE, refused.type()).append(VALUES, pairs(refused.values()));
  }

  private static Parked.@Nullable Refused refusal(@Nullable Document refused) {
    return refused == null
        ? null
        : new Parked.Refused(refused.getString(TYPE), map(refused.getList(VALUES, Document.class)));
  }

  private static Parked.@Nullable Discard discard(Document document) {
    String by = document.getString(DISCARDED_BY);
    return by == null
        ? null
        : new Parked.Discard(
            by, document.getDate(DISCARDED_AT).toInstant(), !document.getBoolean(OPEN));
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  private static @Nullable Instant instant(Document document, String field) {
    Date date = document.getDate(field);
    return date == null ? null : date.toInstant();
  }
}
