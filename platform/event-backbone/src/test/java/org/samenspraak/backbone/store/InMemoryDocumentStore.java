package org.samenspraak.backbone.store;

import com.mongodb.MongoClientSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.samenspraak.backbone.aggregate.Cause;

/** A full second body of the store, for tests: one lock, nothing kept beyond the process. */
public final class InMemoryDocumentStore implements DocumentStore {
  private static final Codec<Document> CODEC =
      MongoClientSettings.getDefaultCodecRegistry().get(Document.class);

  private final Kind kind;
  private final UniqueValues unique;
  private final Map<String, Stored> documents = new TreeMap<>();
  private final Map<String, Pending> history = new HashMap<>();
  private final Set<String> marked = new HashSet<>();

  /** An empty store for that kind. */
  public InMemoryDocumentStore(Kind kind) {
    this.kind = kind;
    this.unique = new UniqueValues(kind);
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public synchronized Optional<Stored> find(String id) {
    return Optional.ofNullable(documents.get(id)).map(InMemoryDocumentStore::copy);
  }

  @Override
  public Optional<Loaded> load(String id, Cause cause) {
    return find(id).map(stored -> loaded(stored, cause));
  }

  @Override
  public Map<String, RequestMark> requests(String id, String client) {
    return find(id)
        .map(stored -> stored.clients().getOrDefault(client, ClientRequests.NONE).whole())
        .orElse(Map.of());
  }

  @Override
  public synchronized boolean insert(Stored fresh) {
    if (documents.containsKey(fresh.id())) {
      return false;
    }
    unique.put(fresh.id(), fresh.state());
    put(copy(fresh), fresh.outbox());
    return true;
  }

  @Override
  public synchronized OptionalInt update(String id, long version, Change change) {
    Stored before = documents.get(id);
    if (before == null || before.version() != version) {
      return OptionalInt.empty();
    }
    if (change.state() != null) {
      unique.put(id, change.state());
    }
    Stored after =
        new Stored(
            id,
            version + 1,
            change.revision(),
            change.sequence(),
            change.shape(),
            change.state() == null ? before.state() : change.state(),
            appended(before.outbox(), change.events().stream()),
            appended(before.inbox(), Stream.ofNullable(change.inboxKey())),
            change.request() == null
                ? before.clients()
                : ClientRequests.after(before.clients(), change.request()),
            change.wakeOn());
    put(copy(after), change.events());
    return OptionalInt.of(after.outbox().size());
  }

  @Override
  public synchronized Archived archive(Collection<Pending> events) {
    Set<String> ids = new HashSet<>();
    Set<String> conflicting = new HashSet<>();
    for (Pending event : events) {
      Pending there = history.putIfAbsent(event.id(), event);
      (there == null || there.sameAs(event) ? ids : conflicting).add(event.id());
    }
    return new Archived(ids, conflicting);
  }

  @Override
  public synchronized boolean pullAll(Map<String, ? extends Collection<String>> acknowledged) {
    boolean all = true;
    for (Map.Entry<String, ? extends Collection<String>> one : acknowledged.entrySet()) {
      Stored stored = documents.get(one.getKey());
      if (stored != null && without(stored, one.getValue()).isEmpty()) {
        documents.put(one.getKey(), withOutbox(stored, List.of()));
        marked.remove(one.getKey());
      } else {
        all = false;
      }
    }
    return all;
  }

  @Override
  public synchronized void pullSome(Map<String, ? extends Collection<String>> acknowledged) {
    acknowledged.forEach((id, events) ->
        documents.computeIfPresent(
            id, (same, stored) -> withOutbox(stored, without(stored, events))));
  }

  @Override
  public synchronized Map<String, List<Pending>> outboxes(Collection<String> ids) {
    Map<String, List<Pending>> outboxes = new LinkedHashMap<>();
    for (String id : ids) {
      Stored stored = documents.get(id);
      if (stored != null && !stored.outbox().isEmpty()) {
        outboxes.put(id, stored.outbox());
      }
    }
    return outboxes;
  }

  @Override
  public synchronized List<Waiting> waiting() {
    return documents.values().stream()
        .filter(stored -> marked.contains(stored.id()))
        .map(stored -> waiting(stored.id(), stored.outbox()))
        .toList();
  }

  @Override
  public synchronized List<Due> due(Instant until, int limit) {
    return waking()
        .filter(due -> !due.wake().at().isAfter(until))
        .sorted(Comparator.comparing(due -> due.wake().at()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Optional<Instant> nextWake() {
    return waking().map(due -> due.wake().at()).min(Comparator.naturalOrder());
  }

  @Override
  public synchronized List<Pending> history(String id, long fromSequence, long toSequence) {
    List<Pending> facts = new ArrayList<>();
    for (long sequence = fromSequence; sequence <= toSequence; sequence++) {
      Optional.ofNullable(history.get(kind.name() + "/" + id + "/" + sequence))
          .ifPresent(facts::add);
    }
    return facts;
  }

  private Stream<Due> waking() {
    return documents.values().stream()
        .flatMap(
            stored -> Stream.ofNullable(stored.wakeOn()).map(wake -> new Due(stored.id(), wake)));
  }

  private void put(Stored stored, List<Pending> fresh) {
    documents.put(stored.id(), stored);
    if (!fresh.isEmpty()) {
      marked.add(stored.id());
    }
  }

  private static List<Pending> without(Stored stored, Collection<String> ids) {
    return stored.outbox().stream().filter(event -> !ids.contains(event.id())).toList();
  }

  private static Stored withOutbox(Stored s, List<Pending> outbox) {
    return new Stored(
        s.id(),
        s.version(),
        s.revision(),
        s.sequence(),
        s.shape(),
        s.state(),
        outbox,
        s.inbox(),
        s.clients(),
        s.wakeOn());
  }

  private static Stored copy(Stored s) {
    return new Stored(
        s.id(),
        s.version(),
        s.revision(),
        s.sequence(),
        s.shape(),
        copy(s.state()),
        List.copyOf(s.outbox()),
        List.copyOf(s.inbox()),
        Map.copyOf(s.clients()),
        s.wakeOn());
  }

  private static <E> List<E> appended(List<E> before, Stream<E> more) {
    return Stream.concat(before.stream(), more).toList();
  }

  /** What a change for that cause is told of a document. */
  public static Loaded loaded(Stored stored, Cause cause) {
    return new Loaded(
        stored.id(),
        stored.version(),
        stored.revision(),
        stored.sequence(),
        stored.shape(),
        stored.state(),
        stored.outbox().size(),
        stored.inbox(),
        RequestKey.of(cause)
            .map(key -> stored.clients().getOrDefault(key.client(), ClientRequests.NONE))
            .orElse(ClientRequests.NONE));
  }

  private static Waiting waiting(String id, List<Pending> outbox) {
    return outbox.isEmpty()
        ? new Waiting(id, null, null, 0)
        : new Waiting(id, outbox.getFirst().id(), outbox.getFirst().committedAt(), outbox.size());
  }

  /** A deep copy that has been through BSON, so that only what can be stored gets through. */
  static Document copy(Document document) {
    BsonDocument bson = new BsonDocument();
    CODEC.encode(new BsonDocumentWriter(bson), document, EncoderContext.builder().build());
    return CODEC.decode(new BsonDocumentReader(bson), DecoderContext.builder().build());
  }
}
