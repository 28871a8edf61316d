package org.samenspraak.backbone.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samenspraak.contracts.ids.Id;

/**
 * All aggregates of one kind. A change stores new state, raised events and the mark of its cause in
 * one write of one document, majority-acknowledged; concurrent changes are decided again on fresh
 * state.
 *
 * <p>Every method may throw {@link Refusal} (from the decision, from {@code If-Match}, from a
 * repeated idempotency key with another request) and {@link StoreUnavailable} (the outcome may then
 * be in doubt; repeat with the same cause).
 */
public interface Aggregates<T extends Aggregate> {

  /** Reads with majority read concern from the primary. */
  Optional<Versioned<T>> find(String id);

  /** As {@link #find(String)}. */
  default Optional<Versioned<T>> find(Id id) {
    return find(id.value());
  }

  /** As {@link #find(String)}; refuses with kind NOT_FOUND when there is none. */
  Versioned<T> get(String id);

  /** As {@link #get(String)}. */
  default Versioned<T> get(Id id) {
    return get(id.value());
  }

  /**
   * Creates an aggregate. The same cause again returns what is there. With another cause, a request
   * is refused (CONFLICT); a {@link Cause.Once} is recorded on the existing aggregate, which does
   * not change.
   *
   * @param create makes a new object each time; may be called twice, also for a cause that was
   *     applied before
   * @throws UniqueTaken when another aggregate holds one of its unique values
   */
  Versioned<T> add(String id, Cause cause, Supplier<T> create);

  /**
   * Changes an aggregate; refuses with kind NOT_FOUND when there is none. A change that changes
   * nothing is fine.
   */
  Versioned<T> change(String id, Cause cause, Consumer<? super T> decide);

  /** As {@link #change(String, Cause, Consumer)}. */
  default Versioned<T> change(Id id, Cause cause, Consumer<? super T> decide) {
    return change(id.value(), cause, decide);
  }

  /** Changes the aggregate, creating it first (in the same write) when there is none. */
  Versioned<T> addOrChange(String id, Cause cause, Supplier<T> create, Consumer<? super T> decide);

  /**
   * All facts of an aggregate in order, also those not sent yet; empty when there is no such
   * aggregate.
   */
  List<TimelineEntry> timeline(String id);

  /** As {@link #timeline(String)}. */
  default List<TimelineEntry> timeline(Id id) {
    return timeline(id.value());
  }
}
