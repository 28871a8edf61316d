package org.samenspraak.portal.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param total how many items all pages have together
 */
public record Listing<T>(List<T> items, int page, int size, long total) {
  /** The largest page the services give. */
  public static final int LARGEST = 200;

  /** How many pages there are, at least 1. */
  public long pages() {
    return Math.max(1, Math.ceilDiv(total, Math.max(1, size)));
  }

  /** The items of all pages, asked one after another. */
  public static <T> List<T> all(IntFunction<Listing<T>> page) {
    List<T> items = new ArrayList<>();
    Listing<T> last;
    int next = 0;
    do {
      last = page.apply(next++);
      items.addAll(last.items());
    } while (!last.items().isEmpty() && items.size() < last.total());
    return items;
  }
}
