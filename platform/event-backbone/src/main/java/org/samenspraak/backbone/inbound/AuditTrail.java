package org.samenspraak.backbone.inbound;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Audit;

/**
 * Who changed what in this service, and who read what is confidential. Majority reads and writes;
 * {@link org.samenspraak.backbone.aggregate.StoreUnavailable} when the store does not answer.
 */
public interface AuditTrail {

  /** Of which of the two. */
  enum Part {
    CHANGES,
    READS
  }

  /**
   * One change or reading.
   *
   * @param at machine clock
   * @param about the thing, {@code <kind>/<id>}
   * @param what type of the fact; {@code read} for a reading
   * @param actor in whose name
   * @param audit who is behind it; null for a deadline or a reaction to another service
   */
  record Entry(Instant at, String about, String what, Actor actor, @Nullable Audit audit) {}

  /**
   * Which are wanted; null does not narrow.
   *
   * @param from included
   * @param before not included
   * @param person pseudonym
   * @param about the thing
   */
  record Wanted(
      @Nullable Instant from,
      @Nullable Instant before,
      @Nullable String person,
      @Nullable String about) {}

  /** The newest first, and no more than so many. */
  List<Entry> newest(Part part, Wanted wanted, int most);

  /** All of them one by one, those of one kind after those of another, the oldest first. */
  void each(Part part, Wanted wanted, Consumer<Entry> take);

  /** Keeps that something confidential is about to be read; once this returns, it will be known. */
  void read(Actor actor, Audit audit, String about);
}
