package org.samenspraak.coordination.domain.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a cabinet passed the drafting of its contribution on to its own administration, by an own
 * date. Both write the draft until the administration gives it back; what each says to the other
 * stays within the ministry.
 *
 * @param due Brussels date by which the cabinet wants the draft
 * @param note of the cabinet
 * @param since when it was first passed on
 * @param returned that the draft is ready; null while the administration has it
 */
public record Delegation(
    LocalDate due, @Nullable String note, Instant since, @Nullable Returned returned) {

  /**
   * What a cabinet wants of its administration.
   *
   * @param due Brussels date
   */
  public record Wish(LocalDate due, @Nullable String note) {}

  /**
   * What an administration gives back.
   *
   * @param draftedFor version of the contribution that the saved draft is to become, 0 for no draft
   */
  public record Ready(int draftedFor, @Nullable String note) {}

  /** Why the administration has nothing to do any more, without having given it back. */
  public enum End {
    TAKEN_BACK,
    DELIVERED,
    DECLINED,
    CANCELLED,
    FINALISED,
    CLOSED
  }

  /**
   * The draft came back.
   *
   * @param note of the administration
   */
  public record Returned(Instant at, @Nullable String note) {}

  /** Whether the administration has it. */
  public boolean open() {
    return returned == null;
  }

  /** What was said; null for nothing. */
  Stream<@Nullable String> notes() {
    return Stream.of(note, returned == null ? null : returned.note());
  }

  /** Passed on by that date; the same thing again while the administration has it. */
  static Delegation passedOn(@Nullable Delegation before, Wish wish, Instant at) {
    Instant since = before != null && before.open() ? before.since() : at;
    return new Delegation(wish.due(), wish.note(), since, null);
  }

  Delegation returned(@Nullable String said, Instant at) {
    return new Delegation(due, note, since, new Returned(at, said));
  }
}
