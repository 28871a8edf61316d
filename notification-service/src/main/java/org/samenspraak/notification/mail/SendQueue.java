package org.samenspraak.notification.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.views.DeliveryLog.Look;

/**
 * Which notifications to look at and when, each once, the earliest first. Only a memory of what the
 * store knows, so it may forget: it holds so many and no more, however long the mail server is
 * away.
 */
final class SendQueue {

  private final int atMost;
  private final Map<String, Look> byId = new HashMap<>();
  private final TreeSet<Look> byTime =
      new TreeSet<>(Comparator.comparing(Look::nextLookAt).thenComparing(Look::id));
  private boolean forgot;

  SendQueue(int atMost) {
    this.atMost = atMost;
  }

  /** Remembers it; of two moments for the same notification the earlier one counts. */
  synchronized void add(Look look) {
    @Nullable Look before = byId.get(look.id());
    if (before == null && byId.size() >= atMost) {
      forgot = true;
    } else if (before == null || look.nextLookAt().isBefore(before.nextLookAt())) {
      if (before != null) {
        byTime.remove(before);
      }
      byId.put(look.id(), look);
      byTime.add(look);
    }
  }

  /** Takes out those whose moment has come. */
  synchronized List<String> ready(Instant now, int most) {
    List<String> ready = new ArrayList<>();
    while (ready.size() < most
        && !byTime.isEmpty()
        && !byTime.getFirst().nextLookAt().isAfter(now)) {
      Look next = byTime.removeFirst();
      byId.remove(next.id());
      ready.add(next.id());
    }
    return ready;
  }

  /** The moment of the next one; far away when there is none. */
  synchronized Instant next() {
    return byTime.isEmpty() ? Instant.MAX : byTime.getFirst().nextLookAt();
  }

  /** Whether something was forgotten since the last time this was asked and all else is done. */
  synchronized boolean isSpentAndForgot() {
    boolean toRead = forgot && byId.isEmpty();
    forgot &= !toRead;
    return toRead;
  }
}
