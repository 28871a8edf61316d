package org.samenspraak.backbone.time;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.samenspraak.backbone.store.MongoCalls;

/** The story's moment in MongoDB, one document in the collection {@code clock}. */
public final class MongoStoryMoment implements StoryMoment {
  private static final String STORY = "story";
  private static final String AT = "at";
  private static final String WHAT = "story clock";

  private final MongoCollection<Document> clock;

  /** That of a service. */
  public MongoStoryMoment(MongoDatabase database) {
    this.clock = MongoCalls.collection(database, "clock");
  }

  @Override
  public Optional<Instant> read() {
    return MongoCalls.of(
        WHAT,
        () -> Optional.ofNullable(clock.find(eq(STORY)).first()).map(MongoStoryMoment::instant));
  }

  /** Looks again after each write: another may have made the document in between, and earlier. */
  @Override
  public Instant forward(Instant to) {
    Date at = Date.from(to);
    return MongoCalls.of(
        WHAT,
        () -> {
          Optional<Instant> stands = read();
          while (stands.filter(moment -> !moment.isBefore(at.toInstant())).isEmpty()) {
            if (stands.isEmpty()) {
              insertIfAbsent(at);
            } else {
              var _ = clock.updateOne(and(eq(STORY), lt(AT, at)), set(AT, at));
            }
            stands = read();
          }
          return stands.get();
        });
  }

  private void insertIfAbsent(Date at) {
    try {
      clock.insertOne(new Document("_id", STORY).append(AT, at));
    } catch (MongoWriteException e) {
      if (!MongoCalls.isDuplicate(e.getCode())) {
        throw e;
      }
    }
  }

  private static Instant instant(Document document) {
    return document.getDate(AT).toInstant();
  }
}
