package org.samenspraak.backbone.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.samenspraak.backbone.relay.Sender;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Pending;

/** What may be left out of how events are sent. */
final class RelayMutations {
  private RelayMutations() {}

  /** An event is taken out of the outbox when it is handed to the producer. */
  static final class PullBeforeTheAcknowledgement extends Mutation {
    @Override
    Sender sender(Sender sender, DocumentStore documents) {
      return event -> {
        Map<String, List<String>> one = Map.of(event.envelope().aggregateId(), List.of(event.id()));
        try {
          if (!documents.pullAll(one)) {
            documents.pullSome(one);
          }
        } catch (RuntimeException e) {
          return CompletableFuture.failedFuture(e);
        }
        return sender.send(event);
      };
    }
  }

  /** An acknowledged event is put into history after it was taken out of the outbox. */
  static final class PullBeforeTheArchive extends Mutation {
    @Override
    DocumentStore documents(DocumentStore documents, Database database) {
      return new ForwardingStore(documents) {
        private final List<Pending> later = new ArrayList<>();

        @Override
        public Archived archive(Collection<Pending> events) {
          later.addAll(events);
          Set<String> ids = new LinkedHashSet<>();
          events.forEach(event -> ids.add(event.id()));
          return new Archived(ids, Set.of());
        }

        @Override
        public boolean pullAll(Map<String, ? extends Collection<String>> acknowledged) {
          boolean all = store.pullAll(acknowledged);
          List<Pending> now = List.copyOf(later);
          later.clear();
          var _ = store.archive(now);
          return all;
        }
      };
    }
  }

  /** Whether more came is asked before the acknowledged ones are taken out. */
  static final class LookForMoreBeforeThePull extends Mutation {
    @Override
    DocumentStore documents(DocumentStore documents, Database database) {
      return new ForwardingStore(documents) {
        @Override
        public boolean pullAll(Map<String, ? extends Collection<String>> acknowledged) {
          if (hasOthers(acknowledged)) {
            return false;
          }
          store.pullSome(acknowledged);
          acknowledged.keySet().forEach(id -> store.pullAll(Map.of(id, List.of())));
          return true;
        }

        private boolean hasOthers(Map<String, ? extends Collection<String>> acknowledged) {
          return store.outboxes(acknowledged.keySet()).entrySet().stream()
              .anyMatch(outbox ->
                  outbox.getValue().stream()
                      .anyMatch(event ->
                          !Objects.requireNonNull(acknowledged.get(outbox.getKey()))
                              .contains(event.id())));
        }
      };
    }
  }

  /** An event that was not acknowledged stays pending, and the next one is sent. */
  static final class GoOnAfterAFailedSend extends Mutation {
    private final Set<String> failed = new HashSet<>();

    @Override
    Sender sender(Sender sender, DocumentStore documents) {
      return event ->
          sender
              .send(event)
              .handle((_, failure) -> {
                var _ = failure == null ? failed.remove(event.id()) : failed.add(event.id());
                return null;
              });
    }

    @Override
    DocumentStore documents(DocumentStore documents, Database database) {
      return new ForwardingStore(documents) {
        private final Set<String> archived = new HashSet<>();

        @Override
        public Archived archive(Collection<Pending> events) {
          List<Pending> sent = events.stream().filter(one -> !failed.contains(one.id())).toList();
          Archived some = store.archive(sent);
          archived.addAll(some.ids());
          Set<String> ids = new LinkedHashSet<>(events.stream().map(Pending::id).toList());
          sent.forEach(event -> ids.remove(event.id()));
          ids.addAll(some.ids());
          return new Archived(ids, some.conflicting());
        }

        @Override
        public boolean pullAll(Map<String, ? extends Collection<String>> acknowledged) {
          return store.pullAll(sent(acknowledged));
        }

        @Override
        public void pullSome(Map<String, ? extends Collection<String>> acknowledged) {
          store.pullSome(sent(acknowledged));
        }

        private Map<String, List<String>> sent(Map<String, ? extends Collection<String>> some) {
          Map<String, List<String>> sent = new HashMap<>();
          some.forEach(
              (id, events) -> sent.put(id, events.stream().filter(archived::contains).toList()));
          return sent;
        }
      };
    }
  }
}
