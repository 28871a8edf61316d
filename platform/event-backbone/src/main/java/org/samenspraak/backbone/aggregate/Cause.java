package org.samenspraak.backbone.aggregate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a change is made, by whom, and how its repetition is recognised. */
public sealed interface Cause {

  /** Who is behind the change; events carry it. */
  Actor actor();

  /** The moment that dates the change, on the business clock. */
  Instant at();

  /**
   * A request over HTTP.
   *
   * @param client the person or program, whose idempotency keys are its own; two of one cabinet
   *     differ
   * @param newId id for an aggregate that this request creates: derived from client and idempotency
   *     key when there is one, random otherwise
   * @param idempotencyKey as sent, if it was
   * @param requestHash hash of method, path and body
   * @param ifMatch version that the caller saw, if it said so, as in {@link Versioned}
   * @param audit who is behind it, kept beside the facts; null for a program's own request
   */
  record Request(
      Actor actor,
      String client,
      Instant at,
      String newId,
      @Nullable String idempotencyKey,
      String requestHash,
      @Nullable Long ifMatch,
      @Nullable Audit audit)
      implements Cause {

    /** One that nobody in particular is behind. */
    public Request(
        Actor actor,
        String client,
        Instant at,
        String newId,
        @Nullable String idempotencyKey,
        String requestHash,
        @Nullable Long ifMatch) {
      this(actor, client, at, newId, idempotencyKey, requestHash, ifMatch, null);
    }
  }

  /**
   * Something that has one effect however often it comes: an event in a reaction, a deadline, a
   * record loaded at start.
   *
   * @param key for a reaction {@code <reaction>:<event id>}, for a deadline {@code
   *     wake/<kind>/<moment>}
   */
  record Once(Actor actor, Instant at, String key) implements Cause {}
}
