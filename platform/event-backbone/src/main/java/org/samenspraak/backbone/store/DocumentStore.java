package org.samenspraak.backbone.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.aggregate.UniqueTaken;
import org.samenspraak.backbone.aggregate.Wake;

/**
 * The documents of one kind of aggregate and the history of their events. Each method is one
 * operation of the store; a write is acknowledged by a majority and journalled, a read sees only
 * what a majority has. Every method may throw {@link StoreUnavailable}: the store did not answer,
 * and whether a write took place is then in doubt.
 */
public interface DocumentStore {

  /** A document with pending events, or one that still says so after they were pulled. */
  record Waiting(String id, @Nullable String head, @Nullable Instant since, int count) {}

  /** An aggregate that awaits a moment. */
  record Due(String id, Wake wake) {}

  /**
   * Which events are in history now, and which are not because their id is taken by another
   * content.
   */
  record Archived(Set<String> ids, Set<String> conflicting) {}

  /** How this kind is stored. */
  Kind kind();

  /** The document with that id. */
  Optional<Stored> find(String id);

  /**
   * What a change for that cause needs to know of the document with that id. A request does not
   * read the keys of thousands of messages, and nobody the events that wait to be sent.
   */
  Optional<Loaded> load(String id, Cause cause);

  /** The requests of that client that the document keeps whole, by their digest. */
  Map<String, RequestMark> requests(String id, String client);

  /**
   * Writes a new document.
   *
   * @return false when the id is taken
   * @throws UniqueTaken when another unique value is taken
   */
  boolean insert(Stored fresh);

  /**
   * Changes the document if it still has that version.
   *
   * @return how many events are pending after the change, its own included; empty when the document
   *     has another version
   * @throws UniqueTaken when another document holds one of the new unique values
   */
  OptionalInt update(String id, long version, Change change);

  /**
   * Puts events into history where they are not yet there; one that fails does not keep the others
   * out.
   */
  Archived archive(Collection<Pending> events);

  /**
   * For each document whose pending events are all among the given ones: removes them, and the mark
   * that it has pending events, in one update.
   *
   * @param acknowledged ids of events by document
   * @return whether that was so for all of them
   */
  boolean pullAll(Map<String, ? extends Collection<String>> acknowledged);

  /** Removes exactly these events, and leaves the mark that more are pending. */
  void pullSome(Map<String, ? extends Collection<String>> acknowledged);

  /** The pending events of these documents; a document without any is left out. */
  Map<String, List<Pending>> outboxes(Collection<String> ids);

  /** All documents marked as having pending events. */
  List<Waiting> waiting();

  /** Those that wait for a moment at or before this one, the earliest first. */
  List<Due> due(Instant until, int limit);

  /** The earliest moment that any of them waits for. */
  Optional<Instant> nextWake();

  /** Facts in history, in order of sequence; those not there are left out. */
  List<Pending> history(String id, long fromSequence, long toSequence);
}
