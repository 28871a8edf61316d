package org.samenspraak.backbone.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.inbound.AggregateQueries;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Queries over the documents of aggregates; reads only what is shown, never outbox or inbox. */
public final class MongoAggregateQueries implements AggregateQueries {
  private static final List<String> STATE =
      List.of(Documents.VERSION, Documents.UNCHANGED, Documents.STATE);

  private final MongoOperations mongo;
  private final StateMapper mapper;
  private final Snapshots snapshots;

  /** Queries in the database of a service. */
  public MongoAggregateQueries(MongoOperations mongo, StateMapper mapper) {
    this.mongo = mongo;
    this.mapper = mapper;
    this.snapshots = new Snapshots(mongo);
  }

  @Override
  public <V> Page<V> rows(
      Class<? extends Aggregate> of, Query query, int page, int size, Class<V> row) {
    int before = Math.multiplyExact(page, size);
    Query part = only(query, RowFields.of(row)).skip(before).limit(size);
    List<V> items =
        mongo.find(part, Document.class, name(of)).stream()
            .map(document -> row(row, document))
            .toList();
    boolean last = items.size() < size && (page == 0 || !items.isEmpty());
    return new Page<>(items, page, size, last ? before + items.size() : count(of, query));
  }

  @Override
  public <V> void each(Class<? extends Aggregate> of, Query query, Class<V> row, Consumer<V> take) {
    Query all = only(query, RowFields.of(row));
    try (Stream<Document> documents = mongo.stream(all, Document.class, name(of))) {
      documents.map(document -> row(row, document)).forEach(take);
    }
  }

  @Override
  public List<String> ids(Class<? extends Aggregate> of, Query query) {
    return mongo.find(only(query, List.of(Documents.ID)), Document.class, name(of)).stream()
        .map(document -> document.getString(Documents.ID))
        .toList();
  }

  @Override
  public <T extends Aggregate> List<Versioned<T>> all(Class<T> of) {
    return snapshots.of(name(of), List.of(Documents.STATE), document -> versioned(of, document));
  }

  @Override
  public <T extends Aggregate> Optional<Versioned<T>> first(Class<T> of, Query query) {
    return Optional.ofNullable(mongo.findOne(only(query, STATE), Document.class, name(of)))
        .map(document -> versioned(of, document));
  }

  /** Without a filter a server would read the documents; the keys of the ids are enough. */
  @Override
  public long count(Class<? extends Aggregate> of, Query query) {
    Query all = new Query();
    Query counted = query.getQueryObject().isEmpty() ? all.withHint("_id_") : query;
    return mongo.count(counted, name(of));
  }

  private static Query only(Query query, List<String> fields) {
    Query narrowed = Query.of(query);
    narrowed.fields().include(fields);
    return narrowed;
  }

  private static String name(Class<? extends Aggregate> of) {
    return Kind.of(of).name();
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
