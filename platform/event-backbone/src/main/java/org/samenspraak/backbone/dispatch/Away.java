package org.samenspraak.backbone.dispatch;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.relay.Denied;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;

/**
 * Store or broker are away, or this instance is stopping: not the message's failure, so it is not
 * parked for it.
 */
final class Away extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final List<Class<? extends Throwable>> SIGNS =
      List.of(
          Away.class,
          StoreUnavailable.class,
          MongoSocketException.class,
          MongoTimeoutException.class,
          MongoOperationTimeoutException.class,
          MongoNotPrimaryException.class,
          MongoNodeIsRecoveringException.class,
          MongoInterruptedException.class,
          TransientDataAccessResourceException.class,
          DataAccessResourceFailureException.class,
          RetriableException.class,
          AuthenticationException.class,
          AuthorizationException.class,
          InterruptException.class,
          InterruptedException.class);

  Away(Throwable cause) {
    super(cause);
  }

  /** Whether the failure, or anything that caused it, says so. */
  static boolean tells(Throwable thrown) {
    return SIGNS.stream().anyMatch(sign -> Denied.is(thrown, sign));
  }
}
