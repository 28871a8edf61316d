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
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.springframework.data.mongodb.core.query.Query;

/** Queries over the documents of aggregates; reads only what is shown, never outbox or inbox. */
public final class MongoAggregateQueries implements AggregateQueries {
  private static final Bson STATE = Projections.include(Documents.VERSION, Documents.STATE);

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
    List<String> fields = new ArrayList<>(List.of(Documents.VERSION));
    Arrays.stream(row.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> !name.equals("id") && !name.equals(Documents.VERSION))
        .forEach(name -> fields.add(Documents.STATE + "." + name));
    return page(of, query, page, size, Projections.include(fields), document -> row(row, document));
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
        document.getLong(Documents.VERSION),
        false);
  }

  private <V> V row(Class<V> row, Document document) {
    Document fields = document.get(Documents.STATE, new Document());
    fields.append("id", document.getString(Documents.ID));
    fields.append(Documents.VERSION, document.getLong(Documents.VERSION));
    return mapper.read(row, fields);
  }
}
