package org.samenspraak.backbone.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.store.Change;
import org.samenspraak.backbone.store.ClientRequests;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Loaded;
import org.samenspraak.backbone.store.RequestMark;

/** What may be left out of how requests are remembered, and of which writes have an effect. */
final class RequestMutations {
  private RequestMutations() {}

  /** What is loaded for a change is not what was stored. */
  abstract static class LoadMutation extends Mutation {
    abstract Loaded changed(Loaded found);

    static Loaded with(long revision, ClientRequests client, Loaded found) {
      return new Loaded(
          found.id(),
          found.version(),
          revision,
          found.sequence(),
          found.shape(),
          found.state(),
          found.pending(),
          found.inbox(),
          client);
    }

    @Override
    DocumentStore documents(DocumentStore documents, Database database) {
      return new ForwardingStore(documents) {
        @Override
        public Optional<Loaded> load(String id, Cause cause) {
          return store.load(id, cause).map(LoadMutation.this::changed);
        }
      };
    }
  }

  /** A request is remembered until some others came. */
  static final class OnlyTheLastRequestsAreKept extends LoadMutation {
    private static final int KEPT = 2;

    @Override
    Loaded changed(Loaded found) {
      Map<String, RequestMark> last = new HashMap<>(found.client().whole());
      last.values().removeIf(mark -> mark.version() < found.version() - KEPT);
      ClientRequests all = found.client();
      return with(
          found.revision(),
          new ClientRequests(all.count(), all.ever(), all.oldest(), last, all.past()),
          found);
    }
  }

  /** Of a request that is kept whole no longer nothing is left. */
  static final class NoDigestOfPastRequests extends LoadMutation {
    @Override
    Loaded changed(Loaded found) {
      ClientRequests all = found.client();
      return with(
          found.revision(),
          new ClientRequests(all.count(), all.ever(), all.oldest(), all.whole(), Set.of()),
          found);
    }
  }

  /** Who saw a version is told it is stale by what changed nothing. */
  static final class EveryWriteIsARevision extends LoadMutation {
    @Override
    Loaded changed(Loaded found) {
      return with(found.version(), found.client(), found);
    }
  }

  /** What changes something is taken for what changes nothing. */
  static final class NoWriteIsARevision extends LoadMutation {
    @Override
    Loaded changed(Loaded found) {
      return with(1, found.client(), found);
    }

    @Override
    Node node(Node node) {
      return new Node(
          new ForwardingStore(node.documents()) {
            @Override
            public OptionalInt update(String id, long version, Change change) {
              return store.update(
                  id,
                  version,
                  new Change(
                      1,
                      change.sequence(),
                      change.shape(),
                      change.state(),
                      change.events(),
                      change.inboxKey(),
                      change.request(),
                      change.wakeOn()));
            }
          },
          node.parked());
    }
  }
}
