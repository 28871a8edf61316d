package org.samenspraak.backbone.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.ViewStore;

/** Views in MongoDB, a collection per projection. */
public final class MongoViewStore implements ViewStore {
  private static final String VIEW = "view";
  private static final String SEEN = "seen";
  private static final String SOURCE = "source";

  private final MongoDatabase database;
  private final StateMapper mapper;
  private final Turns turns;
  private final Snapshots snapshots = new Snapshots();

  /** The views of a service. */
  public MongoViewStore(MongoDatabase database, StateMapper mapper, Turns turns) {
    this.database = database;
    this.mapper = mapper;
    this.turns = turns;
  }

  @Override
  public <V> Optional<V> find(String collection, String key, Class<V> type) {
    return MongoCalls.of(
        "find view " + collection,
        () ->
            Optional.ofNullable(views(collection).find(eq(key)).projection(include(VIEW)).first())
                .flatMap(document -> Optional.ofNullable(view(document, type))));
  }

  @Override
  public <V> List<V> all(String collection, Class<V> type) {
    return MongoCalls.of(
        "all views " + collection,
        () -> snapshots.of(views(collection), List.of(VIEW), document -> view(document, type)));
  }

  @Override
  public <V> void apply(
      String collection,
      String key,
      Class<V> type,
      String source,
      long sequence,
      UnaryOperator<@Nullable V> fold) {
    Fold<V> order = new Fold<>(views(collection), key, type, source, sequence, fold);
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
      MongoCollection<Document> views,
      String key,
      Class<V> type,
      String source,
      long sequence,
      UnaryOperator<@Nullable V> fold) {}

  /** Whether it is applied now, by this call or before; false after a clash. */
  private <V> boolean applied(Fold<V> order) {
    Document before = MongoCalls.of("load view", () -> order.views().find(eq(order.key())).first());
    List<Document> seen =
        before == null ? new ArrayList<>() : new ArrayList<>(before.getList(SEEN, Document.class));
    for (Document mark : seen) {
      if (mark.getString(SOURCE).equals(order.source())
          && mark.getLong(Documents.SEQUENCE) >= order.sequence()) {
        return true;
      }
    }
    seen.removeIf(mark -> mark.getString(SOURCE).equals(order.source()));
    seen.add(new Document(SOURCE, order.source()).append(Documents.SEQUENCE, order.sequence()));
    V after = order.fold().apply(before == null ? null : view(before, order.type()));
    Document view = after == null ? null : mapper.write(after);
    return before == null ? inserted(order, seen, view) : updated(order, before, seen, view);
  }

  private boolean inserted(Fold<?> order, List<Document> seen, @Nullable Document view) {
    Document fresh =
        new Document(Documents.ID, order.key()).append(SEEN, seen).append(Documents.VERSION, 1L);
    if (view != null) {
      fresh.append(VIEW, view);
    }
    return MongoCalls.of(
        "add view",
        () -> {
          try {
            order.views().insertOne(fresh);
            return true;
          } catch (MongoWriteException e) {
            if (MongoCalls.isDuplicate(e.getCode())) {
              return false;
            }
            throw e;
          }
        });
  }

  private static boolean updated(
      Fold<?> order, Document before, List<Document> seen, @Nullable Document view) {
    long version = before.getLong(Documents.VERSION);
    return MongoCalls.of(
            "change view",
            () ->
                order
                    .views()
                    .updateOne(
                        and(eq(order.key()), eq(Documents.VERSION, version)),
                        combine(
                            set(SEEN, seen),
                            set(Documents.VERSION, version + 1),
                            view == null ? unset(VIEW) : set(VIEW, view)))
                    .getMatchedCount())
        == 1;
  }

  private <V> @Nullable V view(Document document, Class<V> type) {
    Document view = document.get(VIEW, Document.class);
    return view == null ? null : mapper.read(type, view);
  }

  private MongoCollection<Document> views(String collection) {
    return MongoCalls.collection(database, collection);
  }
}
