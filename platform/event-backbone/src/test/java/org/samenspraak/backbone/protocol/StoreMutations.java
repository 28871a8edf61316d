package org.samenspraak.backbone.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.store.Change;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.InMemoryDocumentStore;
import org.samenspraak.backbone.store.Loaded;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.store.Stored;

/** What may be left out of how documents are read and written. */
final class StoreMutations {
  private StoreMutations() {}

  /** Events are sent in the order of the clocks of the machines that made them. */
  static final class OrderByTime extends Mutation {
    @Override
    DocumentStore documents(DocumentStore documents, Database database) {
      return new ForwardingStore(documents) {
        @Override
        public Map<String, List<Pending>> outboxes(Collection<String> ids) {
          Map<String, List<Pending>> outboxes = new LinkedHashMap<>();
          store.outboxes(ids).forEach((id, outbox) -> outboxes.put(id, sorted(outbox)));
          return outboxes;
        }

        @Override
        public List<Waiting> waiting() {
          List<String> ids = store.waiting().stream().map(Waiting::id).toList();
          List<Waiting> waiting = new ArrayList<>();
          outboxes(ids).forEach((id, outbox) -> waiting.add(head(id, outbox)));
          return waiting;
        }
      };
    }

    private static DocumentStore.Waiting head(String id, List<Pending> outbox) {
      Pending head = outbox.getFirst();
      return new DocumentStore.Waiting(id, head.id(), head.committedAt(), outbox.size());
    }

    private static List<Pending> sorted(List<Pending> outbox) {
      return outbox.stream().sorted(Comparator.comparing(Pending::committedAt)).toList();
    }
  }

  /** A change writes the whole document as it was loaded, outbox and all. */
  static final class WholeDocumentSave extends Mutation {
    @Override
    DocumentStore documents(DocumentStore documents, Database database) {
      Map<String, List<Pending>> loaded = new HashMap<>();
      return new ForwardingStore(documents) {
        @Override
        public Optional<Loaded> load(String id, Cause cause) {
          Optional<Stored> found = store.find(id);
          found.ifPresent(document -> loaded.put(id + "@" + document.version(), document.outbox()));
          return found.map(stored -> InMemoryDocumentStore.loaded(stored, cause));
        }

        @Override
        public OptionalInt update(String id, long version, Change change) {
          List<Pending> outbox = Objects.requireNonNull(loaded.get(id + "@" + version));
          return database.write(
              "save", List.of(id), node -> save(node.documents(), id, version, outbox, change));
        }
      };
    }

    private static OptionalInt save(
        DocumentStore node, String id, long version, List<Pending> outbox, Change change) {
      List<Pending> present = node.find(id).map(Stored::outbox).orElse(List.of());
      if (node.find(id).filter(found -> found.version() == version).isPresent()) {
        node.pullSome(Map.of(id, present.stream().map(Pending::id).toList()));
      }
      List<Pending> all = Stream.concat(outbox.stream(), change.events().stream()).toList();
      return node.update(
          id,
          version,
          new Change(
              change.revision(),
              change.sequence(),
              change.shape(),
              change.state(),
              all,
              change.inboxKey(),
              change.request(),
              change.wakeOn()));
    }
  }

  /** The mark for the sweep goes when as many events are pending as were acknowledged. */
  static final class PendingClearedBySize extends Mutation {
    @Override
    Node node(Node node) {
      Set<String> cleared = new HashSet<>();
      return new Node(
          new ForwardingStore(node.documents()) {
            @Override
            public boolean pullAll(Map<String, ? extends Collection<String>> acknowledged) {
              boolean all = true;
              for (String id : acknowledged.keySet()) {
                Collection<String> events = Objects.requireNonNull(acknowledged.get(id));
                int pending = store.outboxes(List.of(id)).getOrDefault(id, List.of()).size();
                if (!store.pullAll(Map.of(id, events))) {
                  all &= pending == events.size();
                  if (pending == events.size()) {
                    store.pullSome(Map.of(id, events));
                    cleared.add(id);
                  }
                }
              }
              return all;
            }

            @Override
            public OptionalInt update(String id, long version, Change change) {
              if (!change.events().isEmpty()) {
                cleared.remove(id);
              }
              return store.update(id, version, change);
            }

            @Override
            public List<Waiting> waiting() {
              return store.waiting().stream().filter(one -> !cleared.contains(one.id())).toList();
            }
          },
          node.parked());
    }
  }

  /** A change is decided on what may yet be lost. */
  static final class LocalLoads extends Mutation {
    @Override
    DocumentStore documents(DocumentStore documents, Database database) {
      return new ForwardingStore(documents) {
        @Override
        public Optional<Loaded> load(String id, Cause cause) {
          return database.readFromPrimary(node -> node.documents().load(id, cause));
        }
      };
    }
  }

  /** The sweep, and the relay when it looks for more, see what may yet be lost. */
  static final class LocalLooksAtOutboxes extends Mutation {
    @Override
    DocumentStore documents(DocumentStore documents, Database database) {
      return new ForwardingStore(documents) {
        @Override
        public Map<String, List<Pending>> outboxes(Collection<String> ids) {
          return database.readFromPrimary(node -> node.documents().outboxes(ids));
        }

        @Override
        public List<Waiting> waiting() {
          return database.readFromPrimary(node -> node.documents().waiting());
        }
      };
    }
  }

  /** A write counts as soon as the primary has it. */
  static final class AnsweredBeforeTheMajority extends Mutation {
    @Override
    boolean answersBeforeTheMajority() {
      return true;
    }
  }

  /** A time line reads history first, and the pending events after. */
  static final class HistoryReadBeforePending extends Mutation {
    @Override
    DocumentStore documents(DocumentStore documents, Database database) {
      return new ForwardingStore(documents) {
        private List<Pending> before = List.of();

        @Override
        public Optional<Stored> find(String id) {
          before = store.history(id, 1, 1_000);
          return store.find(id);
        }

        @Override
        public List<Pending> history(String id, long fromSequence, long toSequence) {
          return before;
        }
      };
    }
  }
}
