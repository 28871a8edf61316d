package org.samenspraak.backbone.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a cause is recognised when it comes again, and the sizes that are watched. */
final class Marks {
  /** Pending events of one aggregate, above which it takes no more. */
  static final int MOST_PENDING = 1_000;

  /** Keys of messages in one aggregate, or of one client's requests, above which it is told. */
  static final int MANY_KEYS = 2_000;

  private static final Logger LOG = LoggerFactory.getLogger(Marks.class);

  private Marks() {}

  /** Whether this was applied to the aggregate before. */
  static boolean applied(Loaded loaded, Cause.Once once) {
    if (loaded.inbox().size() == MANY_KEYS) {
      LOG.warn("{} has taken {} messages, each kept by its key", loaded.id(), MANY_KEYS);
    }
    return loaded.inbox().contains(once.key());
  }

  static Optional<String> inboxKey(Cause cause) {
    return cause instanceof Cause.Once once ? Optional.of(once.key()) : Optional.empty();
  }

  static @Nullable Long ifMatch(Cause cause) {
    return cause instanceof Cause.Request request ? request.ifMatch() : null;
  }
}
