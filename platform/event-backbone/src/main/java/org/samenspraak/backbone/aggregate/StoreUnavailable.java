package org.samenspraak.backbone.aggregate;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The store did not answer, or its answer leaves the outcome in doubt. Not a clash and not a
 * success.
 */
public final class StoreUnavailable extends DataAccessResourceFailureException {
  private static final long serialVersionUID = 1L;

  /** Wraps the driver's exception. */
  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
