package org.samenspraak.backbone.store;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.springframework.data.mongodb.core.query.Query;

/** Queries over the documents of aggregates; reads only what is shown, never outbox or inbox. */
public final class MongoAggregateQueries implements AggregateQueries {
  private static final Bson STATE =
      Projections.include(Documents.VERSION, Documents.UNCHANGED, Documents.STATE);

  /** Components of a row that are no fields of the state. */
  private static final Set<String> OF_THE_AGGREGATE = Set.of("id", Documents.VERSION);

  private final MongoDatabase database;
  private final StateMapper mapper;
  private final Snapshots snapshots = new Snapshots();

  /** Queries in the database of a service. */
  public MongoAggregateQueries(MongoDatabase database, StateMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  @Override
  public <T extends Aggregate, V> Page<V> page(
      Class<T> of, Query query, int page, int size, Function<Versioned<T>, V> show) {
    return page(of, query, page, size, STATE, document -> show.apply(versioned(of, document)));
  }

  @Override
  public <V> Page<V> rows(
      Class<? extends Aggregate> of, Query query, int page, int size, Class<V> row) {
    return page(of, query, page, size, fields(row), document -> row(row, document));
  }

  @Override
  public <V> List<V> rows(Class<? extends Aggregate> of, Query query, Class<V> row) {
    return MongoCalls.of(
        "rows of " + of.getSimpleName(),
        () ->
            find(of, query, fields(row))
                .limit(query.getLimit())
                .map(document -> row(row, document))
                .into(new ArrayList<>()));
  }

  private static Bson fields(Class<?> row) {
    List<String> fields = new ArrayList<>(List.of(Documents.VERSION, Documents.UNCHANGED));
    Arrays.stream(row.getRecordComponents())
        .filter(one -> !OF_THE_AGGREGATE.contains(one.getName()))
        .forEach(one -> add(one, Documents.STATE, fields));
    return Projections.include(fields);
  }

  private static void add(RecordComponent component, String above, List<String> fields) {
    String path = above + "." + component.getName();
    RecordComponent[] within = component.getType().getRecordComponents();
    if (within == null) {
      fields.add(path);
    } else {
      Arrays.stream(within).forEach(one -> add(one, path, fields));
    }
  }

  @Override
  public <T extends Aggregate> List<Versioned<T>> all(Class<T> of) {
    return MongoCalls.of(
        "all " + of.getSimpleName(),
        () ->
            snapshots.of(
                documents(of), List.of(Documents.STATE), document -> versioned(of, document)));
  }

  @Override
  public <T extends Aggregate> List<Versioned<T>> all(Class<T> of, Query query) {
    return MongoCalls.of(
        "all " + of.getSimpleName(),
        () ->
            find(of, query, STATE)
                .limit(query.getLimit())
                .map(document -> versioned(of, document))
                .into(new ArrayList<>()));
  }

  @Override
  public <T extends Aggregate> Optional<Versioned<T>> first(Class<T> of, Query query) {
    return MongoCalls.of(
        "first " + of.getSimpleName(),
        () ->
            Optional.ofNullable(find(of, query, STATE).first())
                .map(document -> versioned(of, document)));
  }

  @Override
  public long count(Class<? extends Aggregate> of, Query query) {
    return MongoCalls.of(
        "count " + of.getSimpleName(), () -> documents(of).countDocuments(mapper.filter(query)));
  }

  private <V> Page<V> page(
      Class<? extends Aggregate> of,
      Query query,
      int page,
      int size,
      Bson fields,
      Function<Document, V> read) {
    return MongoCalls.of(
        "page of " + of.getSimpleName(),
        () -> {
          List<V> items =
              find(of, query, fields)
                  .skip(Math.multiplyExact(page, size))
                  .limit(size)
                  .map(read::apply)
                  .into(new ArrayList<>());
          boolean last = page == 0 && items.size() < size;
          long total = last ? items.size() : documents(of).countDocuments(mapper.filter(query));
          return new Page<>(List.copyOf(items), page, size, total);
        });
  }

  private FindIterable<Document> find(Class<? extends Aggregate> of, Query query, Bson fields) {
    return documents(of).find(mapper.filter(query)).sort(query.getSortObject()).projection(fields);
  }

  private MongoCollection<Document> documents(Class<? extends Aggregate> of) {
    return MongoCalls.collection(database, Kind.of(of).name());
  }

  private <T extends Aggregate> Versioned<T> versioned(Class<T> of, Document document) {
    return new Versioned<>(
        document.getString(Documents.ID),
        mapper.read(of, document.get(Documents.STATE, Document.class)),
        Documents.revision(document),
        false);
  }

  private <V> V row(Class<V> row, Document document) {
    Document fields = document.get(Documents.STATE, new Document());
    fields.append("id", document.getString(Documents.ID));
    fields.append(Documents.VERSION, Documents.revision(document));
    return mapper.read(row, fields);
  }
}
