package org.samenspraak.backbone.store;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  /** Without a filter a server would read the documents; the keys of the ids are enough. */
  private static final CountOptions OF_ALL = new CountOptions().hintString("_id_");

  private final MongoDatabase database;
  private final StateMapper mapper;
  private final Snapshots snapshots = new Snapshots();

  /** Queries in the database of a service. */
  public MongoAggregateQueries(MongoDatabase database, StateMapper mapper) {
    this.database = database;
    this.mapper = mapper;
  }

  @Override
  public <V> Page<V> rows(
      Class<? extends Aggregate> of, Query query, int page, int size, Class<V> row) {
    return MongoCalls.of(
        "page of " + of.getSimpleName(),
        () -> {
          int before = Math.multiplyExact(page, size);
          List<V> items =
              find(of, query, fields(row))
                  .skip(before)
                  .limit(size)
                  .map(document -> row(row, document))
                  .into(new ArrayList<>());
          boolean last = items.size() < size && (page == 0 || !items.isEmpty());
          long total = last ? before + items.size() : number(of, query);
          return new Page<>(List.copyOf(items), page, size, total);
        });
  }

  @Override
  public <V> void each(Class<? extends Aggregate> of, Query query, Class<V> row, Consumer<V> take) {
    var _ =
        MongoCalls.of(
            "each " + of.getSimpleName(),
            () -> {
              find(of, query, fields(row)).map(document -> row(row, document)).forEach(take);
              return true;
            });
  }

  @Override
  public List<String> ids(Class<? extends Aggregate> of, Query query) {
    return MongoCalls.of(
        "ids of " + of.getSimpleName(),
        () ->
            find(of, query, Projections.include(Documents.ID))
                .map(document -> document.getString(Documents.ID))
                .into(new ArrayList<>()));
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
  public <T extends Aggregate> Optional<Versioned<T>> first(Class<T> of, Query query) {
    return MongoCalls.of(
        "first " + of.getSimpleName(),
        () ->
            Optional.ofNullable(find(of, query, STATE).first())
                .map(document -> versioned(of, document)));
  }

  @Override
  public long count(Class<? extends Aggregate> of, Query query) {
    return MongoCalls.of("count " + of.getSimpleName(), () -> number(of, query));
  }

  private long number(Class<? extends Aggregate> of, Query query) {
    Document filter = mapper.filter(query);
    return filter.isEmpty()
        ? documents(of).countDocuments(filter, OF_ALL)
        : documents(of).countDocuments(filter);
  }

  private static Bson fields(Class<?> row) {
    return Projections.include(RowFields.of(row));
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
