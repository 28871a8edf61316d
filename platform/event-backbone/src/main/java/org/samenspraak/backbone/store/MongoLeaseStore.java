package org.samenspraak.backbone.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;

/** Leases in MongoDB, collection {@code leases}. */
public final class MongoLeaseStore implements LeaseStore {
  private static final String HOLDER = "holder";
  private static final String COUNTER = "counter";

  private final MongoCollection<Document> leases;

  /** The leases of a service. */
  public MongoLeaseStore(MongoDatabase database) {
    this.leases = MongoCalls.collection(database, "leases");
  }

  @Override
  public Optional<Held> read(String name) {
    return MongoCalls.of(
        "read lease",
        () ->
            Optional.ofNullable(leases.find(eq(name)).first())
                .map(lease -> new Held(lease.getString(HOLDER), lease.getLong(COUNTER))));
  }

  @Override
  public boolean move(String name, Optional<Held> seen, String holder) {
    return MongoCalls.of(
        "move lease",
        () ->
            seen.isPresent()
                ? taken(name, seen.get(), holder)
                : made(
                    new Document(Documents.ID, name).append(HOLDER, holder).append(COUNTER, 1L)));
  }

  private boolean taken(String name, Held seen, String holder) {
    return leases
            .updateOne(
                and(eq(name), eq(HOLDER, seen.holder()), eq(COUNTER, seen.counter())),
                combine(set(HOLDER, holder), set(COUNTER, seen.counter() + 1)))
            .getMatchedCount()
        == 1;
  }

  private boolean made(Document lease) {
    try {
      leases.insertOne(lease);
      return true;
    } catch (MongoWriteException e) {
      if (MongoCalls.isDuplicate(e.getCode())) {
        return false;
      }
      throw e;
    }
  }
}
