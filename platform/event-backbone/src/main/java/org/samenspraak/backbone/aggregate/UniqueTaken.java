package org.samenspraak.backbone.aggregate;

/** Another aggregate holds a value that must be unique; nothing was stored. */
public final class UniqueTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String index;

  /**
   * Names the index that refused.
   *
   * @param index the fields as declared in {@link AggregateType#unique}
   */
  public UniqueTaken(String index) {
    super("taken: " + index);
    this.index = index;
  }

  /** The fields as declared in {@link AggregateType#unique}. */
  public String index() {
    return index;
  }
}
