package org.samenspraak.backbone.dispatch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
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
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.store.MongoCalls;

/** Parked messages in MongoDB, collection {@code parked}. */
public final class MongoParkedStore implements ParkedStore {
  private static final String COLLECTION = "parked";

  /** A list of messages may be of megabytes each. */
  private static final Bson WITHOUT_DATA = Projections.exclude(ParkedDocuments.DATA);

  private static final Bson WAIT = eq(ParkedDocuments.WAITING, true);
  private static final List<String> CAUSES =
      Stream.of(Why.values()).filter(why -> why != Why.BEHIND).map(Why::name).toList();

  private final MongoCollection<Document> parked;

  /** Those of a service; {@link #createIndexes} makes the indexes. */
  public MongoParkedStore(MongoDatabase database) {
    this.parked = MongoCalls.collection(database, COLLECTION);
  }

  /** Makes the indexes that are missing: one for each of the queries below. */
  public static void createIndexes(MongoDatabase database) {
    ParkedIndexes.create(MongoCalls.collection(database, COLLECTION));
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

  /**
   * A message goes from behind another to a cause of its own, and from either to discarded, never
   * back: asked in this order, none is missed that another instance moves meanwhile.
   */
  @Override
  public List<Place> lane(String lane) {
    Bson here = eq(ParkedDocuments.LANE, lane);
    return call(() -> {
      List<Place> places = new ArrayList<>();
      String group = "";
      for (Place next = behind(here, group); next != null; next = behind(here, group)) {
        places.add(next);
        group = next.group();
      }
      places(parked.find(and(here, in(ParkedDocuments.WHY, CAUSES), WAIT))).into(places);
      places(parked.find(and(here, eq(ParkedDocuments.WAITING, false)))).into(places);
      return places;
    });
  }

  /** One that waits behind another, in the next group by name. */
  private @Nullable Place behind(Bson here, String afterGroup) {
    Bson filter =
        and(
            here,
            eq(ParkedDocuments.WHY, Why.BEHIND.name()),
            WAIT,
            gt(ParkedDocuments.GROUP, afterGroup));
    return places(parked.find(filter).sort(ascending(ParkedDocuments.GROUP)).limit(1)).first();
  }

  private static MongoIterable<Place> places(FindIterable<Document> found) {
    return found
        .projection(
            Projections.include(
                ParkedDocuments.GROUP, ParkedDocuments.WAITING, ParkedDocuments.OPEN))
        .map(ParkedDocuments::place);
  }

  @Override
  public Optional<Parked> head(String lane, String group) {
    return heads(lane, group, 1).stream().findFirst();
  }

  @Override
  public List<Parked> heads(String lane, String group, int limit) {
    Bson filter =
        and(
            eq(ParkedDocuments.LANE, lane),
            eq(ParkedDocuments.GROUP, group),
            eq(ParkedDocuments.OPEN, true));
    return call(
        () -> all(parked.find(filter).sort(ascending(ParkedDocuments.OFFSET)).limit(limit)));
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
    return call(() ->
        all(
            parked
                .find(filter)
                .projection(WITHOUT_DATA)
                .sort(ascending(ParkedDocuments.NEXT))
                .limit(limit)));
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
                .projection(WITHOUT_DATA)
                .sort(ascending(ParkedDocuments.SINCE, ParkedDocuments.ID))
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
    Bson undecided = and(eq(id), eq(ParkedDocuments.WAITING, true));
    call(() -> parked.updateOne(undecided, ParkedDocuments.discarded(discard)));
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
