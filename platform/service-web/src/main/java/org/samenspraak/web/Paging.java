package org.samenspraak.web;

import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;

/**
 * Which page is asked; a controller method takes it as an argument.
 *
 * @param page from 0, the query parameter {@code page}, 0 when absent
 * @param size 1 to 200, the query parameter {@code size}, 50 when absent
 */
@QueryParameters({"page", "size"})
public record Paging(int page, int size) {
  /** The size when none is asked for. */
  public static final int DEFAULT_SIZE = 50;

  /** The largest size. */
  public static final int MAX_SIZE = 200;

  /** The last page there could be. */
  public static final int MAX_PAGE = 1_000_000;

  /**
   * @throws Refusal INVALID when a number is out of range
   */
  public Paging {
    check("page", page, 0, MAX_PAGE);
    check("size", size, 1, MAX_SIZE);
  }

  /** How many items come before this page. */
  public long offset() {
    return (long) page * size;
  }

  private static void check(String field, int value, int min, int max) {
    if (value < min || value > max) {
      throw new Refusal(Kind.INVALID, "invalid-paging", "De gevraagde bladzijde bestaat niet.")
          .field(field)
          .expected("een geheel getal van " + min + " tot en met " + max)
          .with("limit", max);
    }
  }
}
