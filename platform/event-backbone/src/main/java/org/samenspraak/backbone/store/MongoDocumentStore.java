package org.samenspraak.backbone.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.samenspraak.backbone.aggregate.Cause;

/** The store in MongoDB: one collection of documents and one of history. */
public final class MongoDocumentStore implements DocumentStore {
  private static final Bson LOADED =
      include(
          Documents.VERSION,
          Documents.UNCHANGED,
          Documents.SEQUENCE,
          Documents.SHAPE,
          Documents.STATE,
          Documents.OUTBOX_IDS);
  private static final Bson FOR_MESSAGE = fields(LOADED, include(Documents.INBOX));
  private static final BulkWriteOptions EACH_PULL_BY_ITSELF = new BulkWriteOptions().ordered(false);
  private static final FindOneAndUpdateOptions PENDING_AFTER =
      new FindOneAndUpdateOptions()
          .returnDocument(ReturnDocument.AFTER)
          .projection(include(Documents.OUTBOX_IDS));

  private final Kind kind;
  private final MongoCollection<Document> documents;
  private final MongoHistory history;

  /** The documents of that kind; {@link MongoIndexes} makes its indexes. */
  public MongoDocumentStore(MongoDatabase database, Kind kind) {
    this.kind = kind;
    this.documents = MongoCalls.collection(database, kind.name());
    this.history = new MongoHistory(database, kind);
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public Optional<Stored> find(String id) {
    return MongoCalls.of(
        "find " + kind.name(),
        () -> Optional.ofNullable(documents.find(eq(id)).first()).map(Documents::stored));
  }

  @Override
  public Optional<Loaded> load(String id, Cause cause) {
    return MongoCalls.of(
        "load " + kind.name(),
        () ->
            Optional.ofNullable(documents.find(eq(id)).projection(loadedFor(cause)).first())
                .map(document -> Documents.loaded(document, cause)));
  }

  private static Bson loadedFor(Cause cause) {
    return cause instanceof Cause.Once
        ? FOR_MESSAGE
        : RequestKey.of(cause).map(key -> fields(LOADED, RequestFields.of(key))).orElse(LOADED);
  }

  @Override
  public Map<String, RequestMark> requests(String id, String client) {
    return MongoCalls.of(
        "requests of " + kind.name(),
        () ->
            Optional.ofNullable(
                    documents.find(eq(id)).projection(RequestFields.whole(client)).first())
                .map(document -> RequestFields.whole(document, client))
                .orElse(Map.of()));
  }

  @Override
  public boolean insert(Stored fresh) {
    return MongoCalls.of(
        "insert " + kind.name(),
        () -> {
          try {
            documents.insertOne(Documents.write(fresh));
            return true;
          } catch (MongoException e) {
            MongoIndexes.throwIfTaken(kind, e);
            return false;
          }
        });
  }

  @Override
  public OptionalInt update(String id, long version, Change change) {
    Bson filter = and(eq(id), eq(Documents.VERSION, version));
    Bson update = MongoUpdates.of(id, version, change);
    return MongoCalls.of(
        "update " + kind.name(),
        () -> {
          try {
            Document after = documents.findOneAndUpdate(filter, update, PENDING_AFTER);
            return after == null
                ? OptionalInt.empty()
                : OptionalInt.of(Documents.pendingCount(after));
          } catch (MongoException e) {
            MongoIndexes.throwIfTaken(kind, e);
            throw e;
          }
        });
  }

  @Override
  public Archived archive(Collection<Pending> events) {
    return MongoCalls.of("archive " + kind.name(), () -> history.archive(List.copyOf(events)));
  }

  @Override
  public boolean pullAll(Map<String, ? extends Collection<String>> acknowledged) {
    return pull(acknowledged, MongoUpdates::pullAll) == acknowledged.size();
  }

  @Override
  public void pullSome(Map<String, ? extends Collection<String>> acknowledged) {
    pull(acknowledged, MongoUpdates::pullSome);
  }

  private int pull(
      Map<String, ? extends Collection<String>> acknowledged,
      BiFunction<String, Collection<String>, UpdateOneModel<Document>> update) {
    List<UpdateOneModel<Document>> updates = new ArrayList<>(acknowledged.size());
    acknowledged.forEach((id, events) -> updates.add(update.apply(id, events)));
    return MongoCalls.of(
        "pull " + kind.name(),
        () -> documents.bulkWrite(updates, EACH_PULL_BY_ITSELF).getMatchedCount());
  }

  @Override
  public Map<String, List<Pending>> outboxes(Collection<String> ids) {
    return MongoCalls.of(
        "outboxes " + kind.name(),
        () -> {
          Map<String, List<Pending>> outboxes = new LinkedHashMap<>();
          for (Document document :
              documents.find(in(Documents.ID, ids)).projection(include(Documents.OUTBOX))) {
            List<Pending> outbox = Documents.outbox(document);
            if (!outbox.isEmpty()) {
              outboxes.put(document.getString(Documents.ID), outbox);
            }
          }
          return outboxes;
        });
  }

  @Override
  public List<Waiting> waiting() {
    return MongoCalls.of(
        "waiting " + kind.name(),
        () ->
            documents
                .find(regex(Documents.PENDING, "^"))
                .projection(include(Documents.OUTBOX_IDS, "outbox.committedAt"))
                .map(MongoDocumentStore::waiting)
                .into(new ArrayList<>()));
  }

  private static Waiting waiting(Document document) {
    List<Document> outbox = document.getList(Documents.OUTBOX, Document.class);
    String id = document.getString(Documents.ID);
    return outbox.isEmpty()
        ? new Waiting(id, null, null, 0)
        : new Waiting(
            id,
            outbox.getFirst().getString(Documents.ID),
            Documents.committedAt(outbox.getFirst()),
            outbox.size());
  }

  @Override
  public List<Due> due(Instant until, int limit) {
    return MongoCalls.of(
        "due " + kind.name(),
        () ->
            documents
                .find(lte(Documents.WAKE_AT, IsoTime.text(until)))
                .sort(ascending(Documents.WAKE_AT))
                .limit(limit)
                .projection(include(Documents.WAKE_ON))
                .map(document ->
                    new Due(
                        document.getString(Documents.ID),
                        Objects.requireNonNull(Documents.wake(document))))
                .into(new ArrayList<>()));
  }

  @Override
  public Optional<Instant> nextWake() {
    return MongoCalls.of(
        "next wake " + kind.name(),
        () ->
            Optional.ofNullable(
                    documents
                        .find(gt(Documents.WAKE_AT, ""))
                        .sort(ascending(Documents.WAKE_AT))
                        .projection(include(Documents.WAKE_ON))
                        .first())
                .map(document -> Objects.requireNonNull(Documents.wake(document)).at()));
  }

  @Override
  public List<Pending> history(String id, long fromSequence, long toSequence) {
    return MongoCalls.of("history " + kind.name(), () -> history.of(id, fromSequence, toSequence));
  }
}
