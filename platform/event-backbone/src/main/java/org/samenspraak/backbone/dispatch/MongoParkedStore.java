package org.samenspraak.backbone.dispatch;

import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexResolver;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Parked messages in MongoDB. */
public final class MongoParkedStore implements ParkedStore {
  private static final Logger LOG = LoggerFactory.getLogger(MongoParkedStore.class);
  private static final Class<ParkedDocument> PARKED = ParkedDocument.class;
  private static final List<Why> CAUSES =
      Stream.of(Why.values()).filter(why -> why != Why.BEHIND).toList();

  private final MongoOperations mongo;

  /** Those of a service; {@link #createIndexes} makes the indexes. */
  public MongoParkedStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Makes the indexes that are missing. */
  public void createIndexes() {
    IndexResolver.create(mongo.getConverter().getMappingContext())
        .resolveIndexFor(PARKED)
        .forEach(mongo.indexOps(PARKED)::createIndex);
  }

  @Override
  public void insertIfAbsent(Parked message) {
    try {
      var _ = mongo.insert(ParkedDocument.of(message));
    } catch (DuplicateKeyException _) {
      LOG.debug("{} was parked before", message.id());
    }
  }

  @Override
  public Optional<Parked> find(String id) {
    return Optional.ofNullable(mongo.findOne(query(is(id)), PARKED)).map(ParkedDocument::parked);
  }

  /**
   * A message goes from behind another to a cause of its own, and from either to discarded, never
   * back: asked in this order, none is missed that another instance moves meanwhile.
   */
  @Override
  public List<Place> lane(String lane) {
    List<Place> places = new ArrayList<>();
    String group = "";
    for (Place next = behind(lane, group); next != null; next = behind(lane, group)) {
      places.add(next);
      group = next.group();
    }
    places.addAll(places(query(waiting(true, lane).and(ParkedDocument::why).in(CAUSES))));
    places.addAll(places(query(waiting(false, lane))));
    return places;
  }

  /** One that waits behind another, in the next group by name. */
  private @Nullable Place behind(String lane, String afterGroup) {
    Criteria behind = waiting(true, lane).and(ParkedDocument::why).is(Why.BEHIND);
    Criteria next = behind.and(ParkedDocument::group).gt(afterGroup);
    return places(query(next).with(Sort.by(ParkedDocument::group)).limit(1)).stream()
        .findFirst()
        .orElse(null);
  }

  private List<Place> places(Query query) {
    query.fields().include(ParkedDocument::group, ParkedDocument::waiting, ParkedDocument::open);
    return mongo.find(query, Place.class, mongo.getCollectionName(PARKED));
  }

  @Override
  public Optional<Parked> head(String lane, String group) {
    return heads(lane, group, 1).stream().findFirst();
  }

  @Override
  public List<Parked> heads(String lane, String group, int limit) {
    Criteria open = where(ParkedDocument::lane).is(lane).and(ParkedDocument::open).is(true);
    return parked(
        query(open.and(ParkedDocument::group).is(group))
            .with(Sort.by(ParkedDocument::offset))
            .limit(limit));
  }

  @Override
  public Set<String> lanes() {
    Query all = new Query();
    all.fields().include(ParkedDocument::lane);
    return mongo.find(all, Lane.class, mongo.getCollectionName(PARKED)).stream()
        .map(Lane::lane)
        .collect(toSet());
  }

  private record Lane(String lane) {}

  @Override
  public List<Parked> due(Instant now, int limit) {
    Criteria due = waiting(true).and(ParkedDocument::next).lte(Date.from(now));
    return withoutData(query(due).with(Sort.by(ParkedDocument::next)).limit(limit));
  }

  @Override
  public List<Parked> page(long offset, int limit) {
    Sort oldest = Sort.by(ParkedDocument::since).and(Sort.by(ParkedDocument::id));
    return withoutData(query(waiting(true)).with(oldest).skip(offset).limit(limit));
  }

  @Override
  public long waiting() {
    return mongo.count(query(waiting(true)), PARKED);
  }

  @Override
  public long alarming(Instant notYetSince) {
    Criteria alarming =
        waiting(true)
            .and(ParkedDocument::why)
            .ne(Why.BEHIND)
            .orOperator(
                where(ParkedDocument::why).ne(Why.NOT_YET),
                where(ParkedDocument::since).lt(Date.from(notYetSince)));
    return mongo.count(query(alarming), PARKED);
  }

  @Override
  public void tried(String id, Parked.Try last) {
    change(
        is(id),
        new Update()
            .set(ParkedDocument::why, last.why())
            .set(ParkedDocument::reason, last.reason())
            .set(ParkedDocument::refusal, ParkedDocument.Refused.of(last.refusal()))
            .set(ParkedDocument::tries, last.tries())
            .set(ParkedDocument::next, ParkedDocument.date(last.next())));
  }

  @Override
  public void postpone(String id, @Nullable Instant next) {
    change(is(id), new Update().set(ParkedDocument::next, ParkedDocument.date(next)));
  }

  @Override
  public void discard(String id, Parked.Discard discard) {
    change(
        waits(id),
        new Update()
            .set(ParkedDocument::waiting, false)
            .set(ParkedDocument::discardedBy, discard.by())
            .set(ParkedDocument::discardedAt, Date.from(discard.at())));
  }

  @Override
  public List<Parked> unsettled(int limit) {
    Criteria unsettled = waiting(false).and(ParkedDocument::open).is(true);
    return parked(query(unsettled).limit(limit));
  }

  @Override
  public void settled(String id) {
    change(is(id), new Update().set(ParkedDocument::open, false));
  }

  @Override
  public void remove(String id) {
    var _ = mongo.remove(query(waits(id)), PARKED);
  }

  private void change(Criteria which, Update update) {
    var _ = mongo.updateFirst(query(which), update, PARKED);
  }

  /** A list of messages may be of megabytes each. */
  private List<Parked> withoutData(Query query) {
    query.fields().exclude(ParkedDocument::data);
    return parked(query);
  }

  private List<Parked> parked(Query query) {
    return mongo.find(query, PARKED).stream().map(ParkedDocument::parked).toList();
  }

  private static Criteria is(String id) {
    return where(ParkedDocument::id).is(id);
  }

  private static Criteria waits(String id) {
    return is(id).and(ParkedDocument::waiting).is(true);
  }

  private static Criteria waiting(boolean waits, String lane) {
    return waiting(waits).and(ParkedDocument::lane).is(lane);
  }

  private static Criteria waiting(boolean waits) {
    return where(ParkedDocument::waiting).is(waits);
  }
}
