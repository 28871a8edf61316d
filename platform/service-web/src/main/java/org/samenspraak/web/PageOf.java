package org.samenspraak.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as every list is answered.
 *
 * @param page from 0
 * @param size most items on a page
 * @param total items on all pages together
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

  /** The asked page of a list that is at hand as a whole. */
  public static <T> PageOf<T> of(List<T> all, Paging paging) {
    int from = (int) Math.min(paging.offset(), all.size());
    int to = Math.min(from + paging.size(), all.size());
    return new PageOf<>(
        List.copyOf(all.subList(from, to)), paging.page(), paging.size(), all.size());
  }

  /** The same page with other items. */
  public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
    return new PageOf<>(items.stream().<R>map(change).toList(), page, size, total);
  }
}
