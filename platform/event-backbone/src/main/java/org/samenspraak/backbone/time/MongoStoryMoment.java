package org.samenspraak.backbone.time;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;
import static org.springframework.data.mongodb.core.query.Update.update;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Criteria;

/** The story's moment in MongoDB, one document. */
public final class MongoStoryMoment implements StoryMoment {
  private static final Logger LOG = LoggerFactory.getLogger(MongoStoryMoment.class);
  private static final String STORY = "story";

  private final MongoOperations mongo;

  /** That of a service. */
  public MongoStoryMoment(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Document("clock")
  private record Clock(@MongoId String id, Date at) {}

  @Override
  public Optional<Instant> read() {
    return Optional.ofNullable(mongo.findById(STORY, Clock.class))
        .map(clock -> clock.at().toInstant());
  }

  /** Looks again after each write: another may have made the document in between, and earlier. */
  @Override
  public Instant forward(Instant to) {
    Date at = Date.from(to);
    Optional<Instant> stands = read();
    while (stands.filter(moment -> !moment.isBefore(at.toInstant())).isEmpty()) {
      if (stands.isEmpty()) {
        insertIfAbsent(at);
      } else {
        Criteria earlier = where(Clock::id).is(STORY).and(Clock::at).lt(at);
        var _ = mongo.updateFirst(query(earlier), update(Clock::at, at), Clock.class);
      }
      stands = read();
    }
    return stands.get();
  }

  private void insertIfAbsent(Date at) {
    try {
      var _ = mongo.insert(new Clock(STORY, at));
    } catch (DuplicateKeyException _) {
      LOG.debug("another was first");
    }
  }
}
