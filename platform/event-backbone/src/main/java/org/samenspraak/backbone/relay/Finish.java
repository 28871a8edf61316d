package org.samenspraak.backbone.relay;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.DocumentStore.Archived;
import org.samenspraak.backbone.store.Pending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows acknowledgements, for many aggregates at once: archive, then pull, then look for
 * more.
 */
final class Finish {
  private static final Logger LOG = LoggerFactory.getLogger(Finish.class);

  private final DocumentStore store;
  private final RelayFigures figures;
  private final Set<Baton> goOn = new HashSet<>();

  Finish(DocumentStore store, RelayFigures figures) {
    this.store = store;
    this.figures = figures;
  }

  boolean goesOn(Baton baton) {
    return goOn.contains(baton);
  }

  void dropAll() {
    goOn.clear();
  }

  /** With an exception nothing goes on: what was in doubt is left to the sweep. */
  void carryOut(List<Baton> batons) {
    Map<String, Set<String>> pulls = archived(batons);
    if (pulls.isEmpty() || store.pullAll(pulls)) {
      return;
    }
    Map<String, Set<String>> withOthers = notPulled(pulls);
    if (withOthers.isEmpty()) {
      return;
    }
    store.pullSome(withOthers);
    Map<String, Baton> holders = new LinkedHashMap<>();
    batons.stream()
        .filter(baton -> !baton.failed() && withOthers.containsKey(baton.id()))
        .forEach(baton -> holders.putIfAbsent(baton.id(), baton));
    store
        .outboxes(holders.keySet())
        .forEach((id, outbox) -> {
          Baton holder = Objects.requireNonNull(holders.get(id));
          holder.goOnWith(outbox);
          goOn.add(holder);
        });
  }

  /**
   * Those whose outbox holds others' events as well. An outbox that was emptied is not looked at
   * again: what came into it since has a holder of its own.
   */
  private Map<String, Set<String>> notPulled(Map<String, Set<String>> pulls) {
    Map<String, Set<String>> left = new LinkedHashMap<>();
    store
        .outboxes(pulls.keySet())
        .forEach((id, outbox) -> {
          Set<String> acknowledged = Objects.requireNonNull(pulls.get(id));
          if (outbox.stream().anyMatch(event -> acknowledged.contains(event.id()))) {
            left.put(id, acknowledged);
          }
        });
    return left;
  }

  /**
   * Per aggregate what may be pulled: of the acknowledged ones those up to the first that is not in
   * history.
   */
  private Map<String, Set<String>> archived(List<Baton> batons) {
    Map<String, Pending> events = new LinkedHashMap<>();
    batons.forEach(baton -> baton.acknowledged().forEach(event -> events.put(event.id(), event)));
    Archived archived = store.archive(events.values());
    alarm(archived.conflicting());
    Map<String, Set<String>> pulls = new LinkedHashMap<>();
    for (Baton baton : batons) {
      for (Pending event : baton.acknowledged()) {
        if (!archived.ids().contains(event.id())) {
          baton.fail();
          break;
        }
        pulls.computeIfAbsent(baton.id(), _ -> new LinkedHashSet<>()).add(event.id());
      }
    }
    return pulls;
  }

  private void alarm(Set<String> conflicting) {
    for (String id : conflicting) {
      LOG.error("History holds {} with another content; it stays pending", id);
      figures.conflict(id);
    }
  }
}
