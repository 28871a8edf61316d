package org.samenspraak.backbone.store;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;
import org.samenspraak.backbone.aggregate.StoreUnavailable;

/** How every call to MongoDB is made, and what its exceptions mean. */
public final class MongoCalls {
  /**
   * What a server or a router answers that cannot reach another one in time, or gives up. The
   * driver has exceptions of its own for a node that is no primary or shuts down; only writes carry
   * a label.
   */
  private static final Set<Integer> NOT_NOW =
      Set.of(
          6, // HostUnreachable
          7, // HostNotFound
          89, // NetworkTimeout
          133, // FailedToSatisfyReadPreference
          134, // ReadConcernMajorityNotAvailableYet
          202, // NetworkInterfaceExceededTimeLimit
          262, // ExceededTimeLimit
          9001, // SocketException
          11601); // Interrupted

  private MongoCalls() {}

  /**
   * A collection whose writes wait for a majority, and whose reads see only what a majority has.
   */
  public static MongoCollection<Document> collection(MongoDatabase database, String name) {
    return majority(database.getCollection(name));
  }

  static MongoCollection<Document> majority(MongoCollection<Document> collection) {
    return collection
        .withReadPreference(ReadPreference.primary())
        .withReadConcern(ReadConcern.MAJORITY)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /**
   * Runs a call. What the server refuses for good is passed on; with anything else nobody knows
   * whether it took place.
   *
   * @throws StoreUnavailable when the outcome is in doubt
   */
  public static <R> R of(String what, Supplier<R> call) {
    try {
      return call.get();
    } catch (MongoException e) {
      if (isRefusal(e)) {
        throw e;
      }
      throw new StoreUnavailable(what, e);
    }
  }

  /** Whether that is the code of a value that must be unique and is taken. */
  public static boolean isDuplicate(int code) {
    return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
  }

  static boolean isRefusal(MongoException e) {
    return switch (e) {
      case MongoNotPrimaryException _, MongoNodeIsRecoveringException _ -> false;
      case MongoBulkWriteException bulk -> bulk.getWriteConcernError() == null;
      case MongoWriteException _, DuplicateKeyException _ -> true;
      case MongoCommandException command ->
          !command.hasErrorLabel("RetryableWriteError")
              && !NOT_NOW.contains(command.getErrorCode());
      case MongoServerException _ -> false;
      default -> false;
    };
  }
}
