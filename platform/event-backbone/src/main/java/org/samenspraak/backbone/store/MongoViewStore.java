package org.samenspraak.backbone.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.ViewStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Views in MongoDB, a collection per projection. */
public final class MongoViewStore implements ViewStore {
  private static final Logger LOG = LoggerFactory.getLogger(MongoViewStore.class);

  private final MongoOperations mongo;
  private final StateMapper mapper;
  private final Turns turns;
  private final Snapshots snapshots;

  /** The views of a service. */
  public MongoViewStore(MongoOperations mongo, StateMapper mapper, Turns turns) {
    this.mongo = mongo;
    this.mapper = mapper;
    this.turns = turns;
    this.snapshots = new Snapshots(mongo);
  }

  /** As it lies there. */
  private record Kept(@MongoId String id, List<Seen> seen, long version, @Nullable Document view) {
    boolean saw(Seen event) {
      return seen.stream()
          .anyMatch(mark -> mark.isOf(event.source()) && mark.sequence() >= event.sequence());
    }

    List<Seen> with(Seen event) {
      Stream<Seen> others = seen.stream().filter(mark -> !mark.isOf(event.source()));
      return Stream.concat(others, Stream.of(event)).toList();
    }
  }

  private record Seen(String source, long sequence) {
    boolean isOf(String other) {
      return source.equals(other);
    }
  }

  @Override
  public <V> Optional<V> find(String collection, String key, Class<V> type) {
    Query shown = query(where(Kept::id).is(key));
    shown.fields().include(Kept::version, Kept::view);
    return Optional.ofNullable(mongo.findOne(shown, Kept.class, collection))
        .flatMap(kept -> Optional.ofNullable(view(kept.view(), type)));
  }

  @Override
  public <V> List<V> all(String collection, Class<V> type) {
    return snapshots.of(
        collection, List.of("view"), kept -> view(kept.get("view", Document.class), type));
  }

  @Override
  public <V> void apply(
      String collection,
      String key,
      Class<V> type,
      String source,
      long sequence,
      UnaryOperator<@Nullable V> fold) {
    Fold<V> order = new Fold<>(collection, key, type, new Seen(source, sequence), fold);
    var _ =
        turns.take(
            collection + "/" + key,
            () -> {
              for (int clashes = 0; !applied(order); clashes++) {
                turns.pause(clashes);
              }
              return true;
            });
  }

  private record Fold<V>(
      String collection, String key, Class<V> type, Seen event, UnaryOperator<@Nullable V> fold) {}

  /** Whether it is applied now, by this call or before; false after a clash. */
  private <V> boolean applied(Fold<V> order) {
    Kept before = mongo.findById(order.key(), Kept.class, order.collection());
    if (before == null) {
      Document view = written(order.fold().apply(null));
      return inserted(order, new Kept(order.key(), List.of(order.event()), 1, view));
    }
    if (before.saw(order.event())) {
      return true;
    }
    Document view = written(order.fold().apply(view(before.view(), order.type())));
    return updated(order, before, view);
  }

  private boolean inserted(Fold<?> order, Kept fresh) {
    try {
      var _ = mongo.insert(fresh, order.collection());
      return true;
    } catch (DuplicateKeyException _) {
      LOG.debug("{} was made by another at the same time", order.key());
      return false;
    }
  }

  private boolean updated(Fold<?> order, Kept before, @Nullable Document view) {
    Criteria same = where(Kept::id).is(order.key()).and(Kept::version).is(before.version());
    Update update =
        new Update()
            .set(Kept::seen, before.with(order.event()))
            .set(Kept::version, before.version() + 1);
    return mongo
            .updateFirst(
                query(same),
                view == null ? update.unset(Kept::view) : update.set(Kept::view, view),
                Kept.class,
                order.collection())
            .getMatchedCount()
        == 1;
  }

  private @Nullable Document written(@Nullable Object view) {
    return view == null ? null : mapper.write(view);
  }

  private <V> @Nullable V view(@Nullable Document view, Class<V> type) {
    return view == null ? null : mapper.read(type, view);
  }
}
