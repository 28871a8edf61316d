package org.samenspraak.backbone.store;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Audit;
import org.samenspraak.backbone.inbound.AuditTrail;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Changes as the histories of the service's kinds have them, which is a moment after they were
 * sent; readings in a collection of their own.
 */
public final class MongoAuditTrail implements AuditTrail {
  private static final String READS = "confidential_reads";
  private static final String PERSON = Documents.AUDIT + ".person";

  private final MongoOperations mongo;
  private final List<Kind> kinds;
  private final InstantSource machineClock;

  /** Of these kinds. */
  public MongoAuditTrail(MongoOperations mongo, List<Kind> kinds, InstantSource machineClock) {
    this.mongo = mongo;
    this.kinds = List.copyOf(kinds);
    this.machineClock = machineClock;
  }

  /** For the readings. */
  public static void createIndexes(MongoDatabase database) {
    createIndexes(MongoCalls.collection(database, READS));
  }

  /** By time, by person and by thing. */
  static void createIndexes(MongoCollection<Document> entries) {
    entries.createIndex(descending(Documents.COMMITTED_AT), new IndexOptions().name("at"));
    entries.createIndex(
        ascending(PERSON, Documents.COMMITTED_AT), new IndexOptions().name("person_at"));
    entries.createIndex(
        ascending(Documents.ABOUT, Documents.COMMITTED_AT), new IndexOptions().name("about_at"));
  }

  @Override
  public List<Entry> newest(Part part, Wanted wanted, int most) {
    Query newest = query(wanted).with(Sort.by(Documents.COMMITTED_AT).descending()).limit(most);
    return of(part)
        .flatMap(entries -> mongo.find(newest, Document.class, entries).stream())
        .map(MongoAuditTrail::entry)
        .sorted(Comparator.comparing(Entry::at).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public void each(Part part, Wanted wanted, Consumer<Entry> take) {
    Query oldestFirst = query(wanted).with(Sort.by(Documents.COMMITTED_AT));
    of(part)
        .forEach(entries -> {
          try (Stream<Document> all = mongo.stream(oldestFirst, Document.class, entries)) {
            all.map(MongoAuditTrail::entry).forEach(take);
          }
        });
  }

  @Override
  public void read(Actor actor, Audit audit, String about) {
    Document reading =
        new Document(Documents.ID, UUID.randomUUID().toString())
            .append(Documents.COMMITTED_AT, IsoTime.text(machineClock.instant()))
            .append(Documents.ABOUT, about)
            .append("ce", new Document("type", "read").append("actor", actor.toString()))
            .append(Documents.AUDIT, Documents.write(audit));
    var _ = mongo.insert(reading, READS);
  }

  private Stream<String> of(Part part) {
    return switch (part) {
      case READS -> Stream.of(READS);
      case CHANGES -> kinds.stream().map(Kind::history);
    };
  }

  /** What a fact says is not for this. */
  private static Query query(Wanted wanted) {
    Query query = new Query();
    query.fields().exclude("data");
    if (wanted.from() != null || wanted.before() != null) {
      query.addCriteria(between(wanted));
    }
    if (wanted.person() != null) {
      query.addCriteria(where(PERSON).is(wanted.person()));
    }
    if (wanted.about() != null) {
      query.addCriteria(where(Documents.ABOUT).is(wanted.about()));
    }
    return query;
  }

  private static Criteria between(Wanted wanted) {
    Criteria at = where(Documents.COMMITTED_AT);
    Optional.ofNullable(wanted.from()).ifPresent(at::gte);
    Optional.ofNullable(wanted.before()).ifPresent(at::lt);
    return at;
  }

  private static Entry entry(Document document) {
    Document fact = document.get("ce", Document.class);
    return new Entry(
        Instant.parse(document.getString(Documents.COMMITTED_AT)),
        document.getString(Documents.ABOUT),
        fact.getString("type"),
        Actor.parse(fact.getString("actor")),
        Documents.audit(document));
  }
}
