package org.samenspraak.backbone.store;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.bson.Document;
import org.samenspraak.backbone.store.DocumentStore.Archived;

/**
 * The collection of facts that were sent, each under its event's id; nothing in it ever changes.
 */
final class MongoHistory {
  private static final int CHUNK = 500;
  private static final InsertManyOptions EACH_BY_ITSELF = new InsertManyOptions().ordered(false);

  private final Kind kind;
  private final MongoCollection<Document> facts;

  MongoHistory(MongoDatabase database, Kind kind) {
    this.kind = kind;
    this.facts = MongoCalls.collection(database, kind.history());
  }

  Archived archive(List<Pending> events) {
    Set<String> ids = new HashSet<>(events.stream().map(Pending::id).toList());
    try {
      facts.insertMany(events.stream().map(Documents::archived).toList(), EACH_BY_ITSELF);
      return new Archived(ids, Set.of());
    } catch (MongoBulkWriteException e) {
      if (e.getWriteConcernError() != null) {
        throw e;
      }
      return archived(ids, events, e.getWriteErrors());
    }
  }

  /**
   * Of those refused, the ones that were there before with the same content are in history as well.
   */
  private Archived archived(Set<String> ids, List<Pending> events, List<BulkWriteError> refused) {
    Map<String, Pending> taken = new HashMap<>();
    for (BulkWriteError error : refused) {
      Pending event = events.get(error.getIndex());
      ids.remove(event.id());
      if (MongoCalls.isDuplicate(error.getCode())) {
        taken.put(event.id(), event);
      }
    }
    Set<String> conflicting = new HashSet<>();
    for (Document there : facts.find(in(Documents.ID, taken.keySet()))) {
      Pending before = Documents.pending(there);
      boolean same = before.sameAs(Objects.requireNonNull(taken.get(before.id())));
      (same ? ids : conflicting).add(before.id());
    }
    return new Archived(ids, conflicting);
  }

  /** By ids, which are known since sequences have no gaps: an index on both stores. */
  List<Pending> of(String id, long fromSequence, long toSequence) {
    List<Pending> found = new ArrayList<>();
    for (long from = fromSequence; from <= toSequence; from += CHUNK) {
      List<String> ids =
          LongStream.rangeClosed(from, Math.min(toSequence, from + CHUNK - 1))
              .mapToObj(sequence -> kind.name() + "/" + id + "/" + sequence)
              .toList();
      var _ = facts.find(in(Documents.ID, ids)).map(Documents::pending).into(found);
    }
    found.sort(Comparator.comparingLong(Pending::sequence));
    return found;
  }
}
