package org.samenspraak.backbone.dispatch;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.Field.Write;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A parked message as it lies in MongoDB, with an index for each query of {@link MongoParkedStore}.
 * Moments are the store's dates: machine clock, milliseconds.
 *
 * @param headers a list, because a header's name may hold what a field name may not
 */
@Document("parked")
@CompoundIndex(name = "lane", def = "{lane: 1, group: 1, open: 1, offset: 1}")
@CompoundIndex(name = "causes", def = "{lane: 1, why: 1, waiting: 1, group: 1}")
@CompoundIndex(name = "discarded", def = "{lane: 1, waiting: 1}")
@CompoundIndex(name = "due", def = "{waiting: 1, next: 1}")
@CompoundIndex(name = "oldest", def = "{waiting: 1, since: 1, _id: 1}")
@CompoundIndex(name = "unsettled", def = "{open: 1, waiting: 1}")
record ParkedDocument(
    @MongoId String id,
    String lane,
    String group,
    String topic,
    int partition,
    long offset,
    @Field(write = Write.ALWAYS) @Nullable String key,
    List<Pair> headers,
    @Field(write = Write.ALWAYS) @Nullable Binary data,
    Date since,
    boolean waiting,
    boolean open,
    Why why,
    String reason,
    @Field(write = Write.ALWAYS) @Nullable Refused refusal,
    int tries,
    @Field(write = Write.ALWAYS) @Nullable Date next,
    @Nullable String discardedBy,
    @Nullable Date discardedAt) {

  record Pair(String name, String value) {
    static List<Pair> of(Map<String, String> values) {
      return values.entrySet().stream()
          .map(each -> new Pair(each.getKey(), each.getValue()))
          .toList();
    }

    static Map<String, String> map(List<Pair> pairs) {
      Map<String, String> byName = new LinkedHashMap<>();
      pairs.forEach(pair -> byName.put(pair.name(), pair.value()));
      return byName;
    }
  }

  record Refused(String type, List<Pair> values) {
    static @Nullable Refused of(Parked.@Nullable Refused refused) {
      return refused == null ? null : new Refused(refused.type(), Pair.of(refused.values()));
    }
  }

  /** One that waits. */
  static ParkedDocument of(Parked parked) {
    Incoming message = parked.message();
    Parked.Try last = parked.last();
    return new ParkedDocument(
        parked.id(),
        message.lane(),
        parked.group(),
        message.topic(),
        message.partition(),
        message.offset(),
        message.key(),
        Pair.of(message.headers()),
        message.data() == null ? null : new Binary(message.data()),
        Date.from(parked.since()),
        parked.waiting(),
        parked.open(),
        last.why(),
        last.reason(),
        Refused.of(last.refusal()),
        last.tries(),
        date(last.next()),
        null,
        null);
  }

  Parked parked() {
    byte[] bytes = data == null ? null : data.getData();
    return new Parked(
        id,
        group,
        new Incoming(topic, partition, offset, key, Pair.map(headers), bytes),
        since.toInstant(),
        new Parked.Try(
            why,
            reason,
            refusal == null ? null : new Parked.Refused(refusal.type(), Pair.map(refusal.values())),
            tries,
            next == null ? null : next.toInstant()),
        discardedBy == null || discardedAt == null
            ? null
            : new Parked.Discard(discardedBy, discardedAt.toInstant(), !open));
  }

  static @Nullable Date date(@Nullable Instant moment) {
    return Optional.ofNullable(moment).map(Date::from).orElse(null);
  }
}
