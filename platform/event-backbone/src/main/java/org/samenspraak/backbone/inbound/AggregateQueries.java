package org.samenspraak.backbone.inbound;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Versioned;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Reads aggregates by other things than their id, for views. A query names fields of the state as
 * {@code state.dueOn}; dates, moments and enums are given as themselves and compared as they are
 * stored. Each list query is to be served by an index that the aggregate declares. Majority reads
 * from the primary; {@link org.samenspraak.backbone.aggregate.StoreUnavailable} when it does not
 * answer.
 */
public interface AggregateQueries {

  /**
   * One page of a list.
   *
   * @param page from 0
   * @param total how many there are on all pages
   */
  record Page<V>(List<V> items, int page, int size, long total) {}

  /**
   * One page of rows that hold only some fields of the state: a record that is shaped as the state
   * is, with those fields alone, in records of its own where the state has some; and with {@code
   * id} and {@code version} for the aggregate's own. Nothing else is read. A skip or limit in the
   * query is overruled.
   *
   * @param page from 0
   * @param size from 1
   */
  <V> Page<V> rows(Class<? extends Aggregate> of, Query query, int page, int size, Class<V> row);

  /**
   * All there are, by id; for small sets only. One that did not change since it was last asked for
   * is the same object, so nobody may change one.
   */
  <T extends Aggregate> List<Versioned<T>> all(Class<T> of);

  /** The rows of all that match, one by one as the store gives them, however many there are. */
  <V> void each(Class<? extends Aggregate> of, Query query, Class<V> row, Consumer<V> take);

  /** The ids of all that match; for small sets only. */
  List<String> ids(Class<? extends Aggregate> of, Query query);

  /** The only one, or the first in the query's order. */
  <T extends Aggregate> Optional<Versioned<T>> first(Class<T> of, Query query);

  /** How many match. */
  long count(Class<? extends Aggregate> of, Query query);
}
