package org.samenspraak.backbone.time;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.samenspraak.backbone.aggregate.StoreUnavailable;

/** The story's moment in MongoDB, one document in the collection {@code clock}. */
public final class MongoStoryMoment implements StoryMoment {
  private static final String STORY = "story";
  private static final String AT = "at";

  private final MongoCollection<Document> clock;

  /** That of a service. */
  public MongoStoryMoment(MongoDatabase database) {
    this.clock = database.getCollection("clock");
  }

  @Override
  public Optional<Instant> read() {
    return call(
        () -> Optional.ofNullable(clock.find(eq(STORY)).first()).map(MongoStoryMoment::instant));
  }

  @Override
  public Instant forward(Instant to) {
    return call(() -> {
      Date at = Date.from(to);
      boolean there =
          clock.updateOne(and(eq(STORY), lt(AT, at)), set(AT, at)).getMatchedCount() == 1
              || clock.find(eq(STORY)).first() != null
              || inserted(at);
      return there ? read().orElse(to) : forward(to);
    });
  }

  private boolean inserted(Date at) {
    try {
      clock.insertOne(new Document("_id", STORY).append(AT, at));
      return true;
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private static Instant instant(Document document) {
    return document.getDate(AT).toInstant();
  }

  private static <R> R call(Supplier<R> call) {
    try {
      return call.get();
    } catch (MongoException e) {
      throw new StoreUnavailable("story clock", e);
    }
  }
}
