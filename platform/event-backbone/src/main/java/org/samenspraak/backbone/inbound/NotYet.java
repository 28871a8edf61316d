package org.samenspraak.backbone.inbound;

/**
 * A fact that this reaction needs has not arrived, or a service it asks does not answer; try again
 * later.
 */
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A fact is missing.
   *
   * @param reason what is missing, for an operator
   */
  public NotYet(String reason) {
    super(reason);
  }

  /**
   * An answer is missing.
   *
   * @param reason what is missing, for an operator
   */
  public NotYet(String reason, Throwable cause) {
    super(reason, cause);
  }
}
