package org.samenspraak.backbone.relay;

import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;

/**
 * That the broker denies this service its log-in or a right: no fault of an event, and over as soon
 * as somebody puts it right, so it is waited for as for a broker that is away.
 */
public final class Denied {
  private static final int DEEPEST = 20;

  private Denied() {}

  /** Whether the failure, or anything that caused it, says so. */
  public static boolean tells(Throwable failure) {
    return is(failure, AuthenticationException.class) || is(failure, AuthorizationException.class);
  }

  /** Whether a producer that failed so may never send again, though it is put right. */
  static boolean spoilsProducer(Throwable failure) {
    return is(failure, AuthenticationException.class)
        || is(failure, ClusterAuthorizationException.class);
  }

  /** Whether that is the failure, or anything that caused it. */
  public static boolean is(Throwable failure, Class<? extends Throwable> sign) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (sign.isInstance(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
