package org.samenspraak.backbone.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How requests with a key are recognised when they come again. Nothing is ever forgotten for want
 * of room: who sends more than is kept has to wait.
 */
record Requests(DocumentStore store, Retention retention, InstantSource clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Requests.class);

  /**
   * Whether this was applied to the aggregate before; refuses a key that was used for something
   * else, or too long ago to know for what.
   */
  boolean applied(Loaded loaded, Cause cause) {
    return switch (cause) {
      case Cause.Once once -> Marks.applied(loaded, once);
      case Cause.Request request -> applied(loaded, request);
    };
  }

  private boolean applied(Loaded loaded, Cause.Request request) {
    Optional<RequestKey> key = RequestKey.of(request);
    if (key.isEmpty()) {
      return false;
    }
    String digest = key.get().request();
    RequestMark mark = loaded.client().whole().get(digest);
    if (mark == null) {
      if (loaded.client().past().contains(digest)) {
        throw Refusals.expiredKey(retention.whole());
      }
      return false;
    }
    if (!mark.at().isAfter(clock.instant().minus(retention.whole()))) {
      throw Refusals.expiredKey(retention.whole());
    }
    if (!mark.hash().equals(request.requestHash())) {
      throw Refusals.reusedKey();
    }
    return true;
  }

  /** What a new document has to remember of the request that makes it. */
  Map<String, ClientRequests> first(Cause cause) {
    return RequestKey.of(cause)
        .map(key -> added(key, ((Cause.Request) cause).requestHash(), 1, ClientRequests.NONE))
        .map(first -> ClientRequests.after(Map.of(), first))
        .orElse(Map.of());
  }

  /**
   * What a change has to remember; refuses when that is more than one client may ask for.
   *
   * @param version after it
   */
  Optional<RequestChange> next(Loaded before, Cause cause, long version) {
    return RequestKey.of(cause).map(key -> next(key, before, (Cause.Request) cause, version));
  }

  private RequestChange next(RequestKey key, Loaded before, Cause.Request cause, long version) {
    ClientRequests client = tidied(before, key);
    if (client.count() >= retention.perClient()) {
      throw Refusals.tooManyKeys(retention.perClient(), untilRoom(client.oldest()));
    }
    if (client.ever() == Marks.MANY_KEYS) {
      LOG.warn("{} has taken {} requests of one client, each kept", before.id(), Marks.MANY_KEYS);
    }
    return added(key, cause.requestHash(), version, client);
  }

  private RequestChange added(RequestKey key, String hash, long version, ClientRequests client) {
    Instant now = clock.instant();
    return new RequestChange(
        key,
        new RequestMark(hash, version, now),
        client.past(),
        client.count() + 1,
        client.ever() + 1,
        client.oldest() == null || now.isBefore(client.oldest()) ? now : client.oldest());
  }

  /** Without those that need not be whole any more; these are named as past. */
  private ClientRequests tidied(Loaded before, RequestKey key) {
    ClientRequests client = before.client();
    boolean full = client.count() >= retention.perClient();
    Instant now = clock.instant();
    Instant tidiedUntil = now.minus(full ? retention.whole() : retention.untilTidied());
    if (client.oldest() == null || client.oldest().isAfter(tidiedUntil)) {
      return new ClientRequests(client.count(), client.ever(), client.oldest(), Map.of(), Set.of());
    }
    Map<String, RequestMark> whole = new TreeMap<>(store.requests(before.id(), key.client()));
    Map<String, RequestMark> past = new TreeMap<>(whole);
    past.values().removeIf(mark -> mark.at().isAfter(now.minus(retention.whole())));
    whole.keySet().removeAll(past.keySet());
    Instant oldest =
        whole.values().stream().map(RequestMark::at).min(Instant::compareTo).orElse(null);
    return new ClientRequests(whole.size(), client.ever(), oldest, Map.of(), past.keySet());
  }

  private Duration untilRoom(@Nullable Instant oldest) {
    Instant now = clock.instant();
    return oldest == null
        ? retention.whole()
        : Duration.between(now, oldest.plus(retention.whole()));
  }
}
