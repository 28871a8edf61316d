package org.samenspraak.web;

import java.util.ArrayList;
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

  /**
   * The asked page of two lists as one: those at hand first, then the others, which are asked page
   * by page.
   */
  public static <T> PageOf<T> of(List<T> first, Paging paging, Function<Paging, PageOf<T>> others) {
    List<T> items = new ArrayList<>(of(first, paging).items());
    long skipped = Math.max(0, paging.offset() - first.size());
    PageOf<T> page = others.apply(new Paging((int) (skipped / paging.size()), paging.size()));
    int begun = (int) (skipped % paging.size());
    page.items().stream().skip(begun).limit(paging.size() - items.size()).forEach(items::add);
    if (items.size() < paging.size() && begun > 0) {
      others.apply(new Paging(page.page() + 1, paging.size())).items().stream()
          .limit(paging.size() - items.size())
          .forEach(items::add);
    }
    return new PageOf<>(
        List.copyOf(items), paging.page(), paging.size(), first.size() + page.total());
  }

  /** The same page with other items. */
  public <R> PageOf<R> map(Function<? super T, ? extends R> change) {
    return new PageOf<>(items.stream().<R>map(change).toList(), page, size, total);
  }
}
