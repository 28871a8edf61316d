package org.samenspraak.backbone.dispatch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.store.MongoCalls;

/** Parked messages in MongoDB, collection {@code parked}. */
public final class MongoParkedStore implements ParkedStore {
  private static final String COLLECTION = "parked";

  private final MongoCollection<Document> parked;

  /** Those of a service; {@link #createIndexes} makes the indexes. */
  public MongoParkedStore(MongoDatabase database) {
    this.parked = MongoCalls.collection(database, COLLECTION);
  }

  /** Makes the indexes that are missing: one for each of the queries below. */
  public static void createIndexes(MongoDatabase database) {
    MongoCollection<Document> parked = MongoCalls.collection(database, COLLECTION);
    parked.createIndex(
        Indexes.ascending(
            ParkedDocuments.LANE,
            ParkedDocuments.GROUP,
            ParkedDocuments.OPEN,
            ParkedDocuments.OFFSET),
        new IndexOptions().name("lane"));
    parked.createIndex(
        Indexes.ascending(ParkedDocuments.WAITING, ParkedDocuments.NEXT),
        new IndexOptions().name("due"));
    parked.createIndex(
        Indexes.ascending(ParkedDocuments.WAITING, ParkedDocuments.SINCE),
        new IndexOptions().name("since"));
    parked.createIndex(
        Indexes.ascending(ParkedDocuments.OPEN, ParkedDocuments.WAITING),
        new IndexOptions().name("unsettled"));
    parked.createIndex(
        Indexes.ascending(ParkedDocuments.TO_COPY), new IndexOptions().name("toCopy"));
  }

  @Override
  public void insertIfAbsent(Parked message) {
    call(() -> {
      try {
        return parked.insertOne(ParkedDocuments.write(message));
      } catch (MongoWriteException e) {
        if (!MongoCalls.isDuplicate(e.getCode())) {
          throw e;
        }
        return e;
      }
    });
  }

  @Override
  public Optional<Parked> find(String id) {
    return call(() -> first(parked.find(eq(id))));
  }

  @Override
  public List<Place> lane(String lane) {
    Bson fields =
        Projections.include(ParkedDocuments.GROUP, ParkedDocuments.WAITING, ParkedDocuments.OPEN);
    return call(() ->
        parked
            .find(eq(ParkedDocuments.LANE, lane))
            .projection(fields)
            .map(ParkedDocuments::place)
            .into(new ArrayList<>()));
  }

  @Override
  public Optional<Parked> head(String lane, String group) {
    Bson filter =
        and(
            eq(ParkedDocuments.LANE, lane),
            eq(ParkedDocuments.GROUP, group),
            eq(ParkedDocuments.OPEN, true));
    return call(() -> first(parked.find(filter).sort(ascending(ParkedDocuments.OFFSET)).limit(1)));
  }

  @Override
  public Set<String> lanes() {
    return call(() ->
        parked
            .find()
            .projection(Projections.include(ParkedDocuments.LANE))
            .map(document -> document.getString(ParkedDocuments.LANE))
            .into(new HashSet<>()));
  }

  @Override
  public List<Parked> due(Instant now, int limit) {
    Bson filter = and(eq(ParkedDocuments.WAITING, true), lte(ParkedDocuments.NEXT, now));
    return call(() -> all(parked.find(filter).sort(ascending(ParkedDocuments.NEXT)).limit(limit)));
  }

  @Override
  public List<Parked> toCopy(int limit) {
    return call(() -> all(parked.find(eq(ParkedDocuments.TO_COPY, true)).limit(limit)));
  }

  @Override
  public List<Parked> page(long offset, int limit) {
    return call(() ->
        all(
            parked
                .find(eq(ParkedDocuments.WAITING, true))
                .sort(ascending(ParkedDocuments.SINCE))
                .skip(Math.toIntExact(offset))
                .limit(limit)));
  }

  @Override
  public long waiting() {
    return call(() -> parked.countDocuments(eq(ParkedDocuments.WAITING, true)));
  }

  @Override
  public long alarming(Instant notYetSince) {
    Bson patient =
        or(ne(ParkedDocuments.WHY, Why.NOT_YET.name()), lt(ParkedDocuments.SINCE, notYetSince));
    Bson filter =
        and(eq(ParkedDocuments.WAITING, true), ne(ParkedDocuments.WHY, Why.BEHIND.name()), patient);
    return call(() -> parked.countDocuments(filter));
  }

  @Override
  public void tried(String id, Parked.Try last, boolean toCopy) {
    update(id, combine(ParkedDocuments.tried(last), set(ParkedDocuments.TO_COPY, toCopy)));
  }

  @Override
  public void postpone(String id, @Nullable Instant next) {
    update(id, set(ParkedDocuments.NEXT, next));
  }

  @Override
  public void copied(String id) {
    update(id, set(ParkedDocuments.TO_COPY, false));
  }

  @Override
  public void discard(String id, Parked.Discard discard) {
    update(id, ParkedDocuments.discarded(discard));
  }

  @Override
  public List<Parked> unsettled(int limit) {
    Bson filter = and(eq(ParkedDocuments.WAITING, false), eq(ParkedDocuments.OPEN, true));
    return call(() -> all(parked.find(filter).limit(limit)));
  }

  @Override
  public void settled(String id) {
    update(id, set(ParkedDocuments.OPEN, false));
  }

  @Override
  public void remove(String id) {
    call(() -> parked.deleteOne(and(eq(id), eq(ParkedDocuments.WAITING, true))));
  }

  private void update(String id, Bson update) {
    call(() -> parked.updateOne(eq(id), update));
  }

  private static Optional<Parked> first(FindIterable<Document> found) {
    return Optional.ofNullable(found.first()).map(ParkedDocuments::read);
  }

  private static List<Parked> all(FindIterable<Document> found) {
    return found.map(ParkedDocuments::read).into(new ArrayList<>());
  }

  private static <R> R call(Supplier<R> call) {
    return MongoCalls.of("parked messages", call);
  }
}
