package org.samenspraak.backbone.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Audit;
import org.samenspraak.backbone.inbound.AuditTrail;

/**
 * Changes as the histories of the service's kinds have them, which is a moment after they were
 * sent; readings in a collection of their own.
 */
public final class MongoAuditTrail implements AuditTrail {
  private static final String READS = "confidential_reads";
  private static final String PERSON = Documents.AUDIT + ".person";

  /** What a fact says is not for this. */
  private static final Bson WITHOUT_DATA = Projections.exclude("data");

  private final MongoDatabase database;
  private final List<Kind> kinds;
  private final InstantSource machineClock;

  /** Of these kinds. */
  public MongoAuditTrail(MongoDatabase database, List<Kind> kinds, InstantSource machineClock) {
    this.database = database;
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
    return MongoCalls.of(
        "audit " + part,
        () -> {
          List<Entry> newest = new ArrayList<>();
          for (MongoCollection<Document> entries : of(part)) {
            var _ =
                found(entries, wanted)
                    .sort(descending(Documents.COMMITTED_AT))
                    .limit(most)
                    .map(MongoAuditTrail::entry)
                    .into(newest);
          }
          newest.sort(Comparator.comparing(Entry::at).reversed());
          return newest.stream().limit(most).toList();
        });
  }

  @Override
  public void each(Part part, Wanted wanted, Consumer<Entry> take) {
    var _ =
        MongoCalls.of(
            "all audit " + part,
            () -> {
              for (MongoCollection<Document> entries : of(part)) {
                found(entries, wanted)
                    .sort(ascending(Documents.COMMITTED_AT))
                    .map(MongoAuditTrail::entry)
                    .forEach(take);
              }
              return true;
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
    var _ =
        MongoCalls.of(
            "reading of " + about, () -> MongoCalls.collection(database, READS).insertOne(reading));
  }

  private List<MongoCollection<Document>> of(Part part) {
    return switch (part) {
      case READS -> List.of(MongoCalls.collection(database, READS));
      case CHANGES ->
          kinds.stream().map(kind -> MongoCalls.collection(database, kind.history())).toList();
    };
  }

  private static FindIterable<Document> found(MongoCollection<Document> entries, Wanted wanted) {
    List<Bson> all = new ArrayList<>();
    if (wanted.from() != null) {
      all.add(gte(Documents.COMMITTED_AT, IsoTime.text(wanted.from())));
    }
    if (wanted.before() != null) {
      all.add(lt(Documents.COMMITTED_AT, IsoTime.text(wanted.before())));
    }
    if (wanted.person() != null) {
      all.add(eq(PERSON, wanted.person()));
    }
    if (wanted.about() != null) {
      all.add(eq(Documents.ABOUT, wanted.about()));
    }
    return entries.find(all.isEmpty() ? empty() : and(all)).projection(WITHOUT_DATA);
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
