package org.samenspraak.backbone.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The requests with a key that one client made to one aggregate, as far as they were read.
 *
 * @param count how many are kept whole
 * @param ever how many there ever were
 * @param oldest when the first of those kept whole was applied; null when there is none
 * @param whole those kept whole, by their digest
 * @param past digests of the others
 */
public record ClientRequests(
    int count,
    int ever,
    @Nullable Instant oldest,
    Map<String, RequestMark> whole,
    Set<String> past) {

  static final ClientRequests NONE = new ClientRequests(0, 0, null, Map.of(), Set.of());

  /** Those of all clients, read as a whole, after a change. */
  static Map<String, ClientRequests> after(
      Map<String, ClientRequests> before, RequestChange change) {
    String client = change.key().client();
    ClientRequests all = before.getOrDefault(client, NONE);
    Map<String, RequestMark> whole = new HashMap<>(all.whole());
    whole.keySet().removeAll(change.past());
    whole.put(change.key().request(), change.mark());
    Set<String> past = new HashSet<>(all.past());
    past.addAll(change.past());
    Map<String, ClientRequests> clients = new HashMap<>(before);
    clients.put(
        client, new ClientRequests(change.count(), change.ever(), change.oldest(), whole, past));
    return clients;
  }
}
