package org.samenspraak.coordination.fakes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.store.StateMapper;
import org.springframework.data.mongodb.core.query.Query;

/** Finds all aggregates of one kind, whatever is asked: a reaction must cope with too many. */
public record FakeQueries(FakeAggregates<?> aggregates) implements AggregateQueries {
  private static final StateMapper MAPPER = new StateMapper();

  @Override
  public List<String> ids(Class<? extends Aggregate> of, Query query) {
    return all(of).stream().map(Versioned::id).toList();
  }

  @Override
  public <T extends Aggregate> List<Versioned<T>> all(Class<T> of) {
    return aggregates.stored().entrySet().stream()
        .map(entry -> new Versioned<>(entry.getKey(), of.cast(entry.getValue()), 1, false))
        .toList();
  }

  @Override
  public <V> Page<V> rows(
      Class<? extends Aggregate> of, Query query, int page, int size, Class<V> row) {
    throw new UnsupportedOperationException("no reaction reads a page");
  }

  @Override
  public <V> void each(Class<? extends Aggregate> of, Query query, Class<V> row, Consumer<V> take) {
    aggregates
        .stored()
        .forEach(
            (id, state) -> take.accept(MAPPER.read(row, MAPPER.write(state).append("id", id))));
  }

  @Override
  public <T extends Aggregate> Optional<Versioned<T>> first(Class<T> of, Query query) {
    return all(of).stream().findFirst();
  }

  @Override
  public long count(Class<? extends Aggregate> of, Query query) {
    return all(of).size();
  }
}
