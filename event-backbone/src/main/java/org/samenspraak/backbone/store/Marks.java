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

  private static final int MANY_KEYS = 2_000;
  private static final Logger LOG = LoggerFactory.getLogger(Marks.class);

  private Marks() {}

  /**
   * Whether this cause was applied to the aggregate before; refuses a request key used for
   * something else.
   */
  static boolean applied(Loaded loaded, Cause cause) {
    return switch (cause) {
      case Cause.Once once -> {
        if (loaded.inbox().size() == MANY_KEYS) {
          LOG.warn("{} has taken {} messages, each kept by its key", loaded.id(), MANY_KEYS);
        }
        yield loaded.inbox().contains(once.key());
      }
      case Cause.Request request -> requested(loaded, request);
    };
  }

  static Optional<String> inboxKey(Cause cause) {
    return cause instanceof Cause.Once once ? Optional.of(once.key()) : Optional.empty();
  }

  static Optional<RequestMark> request(Cause cause, long version) {
    return cause instanceof Cause.Request request && request.idempotencyKey() != null
        ? Optional.of(
            new RequestMark(
                request.actor().toString(),
                request.idempotencyKey(),
                request.requestHash(),
                version))
        : Optional.empty();
  }

  static @Nullable Long ifMatch(Cause cause) {
    return cause instanceof Cause.Request request ? request.ifMatch() : null;
  }

  private static boolean requested(Loaded loaded, Cause.Request request) {
    String client = request.actor().toString();
    for (RequestMark mark : loaded.requests()) {
      if (mark.client().equals(client) && mark.key().equals(request.idempotencyKey())) {
        if (!mark.hash().equals(request.requestHash())) {
          throw Refusals.reusedKey();
        }
        return true;
      }
    }
    return false;
  }
}
