package org.samenspraak.coordination.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.register.domain.Register;

/**
 * Another minister is addressed, or one less, or one instead of another.
 *
 * @param left who is not addressed any more
 * @param joined who is addressed too, or instead
 * @param complete whether thereby no answer is awaited any more from anybody
 */
public record AddresseeChange(@Nullable MinisterId left, @Nullable Seat joined, boolean complete)
    implements QuestionChange {

  /** Empty when the register does not know the newcomer's mandate (yet). */
  public static Optional<AddresseeChange> of(
      QuestionEvent.AddressingAdded added, Register register) {
    return Opening.seat(added.addressing(), register)
        .map(seat -> new AddresseeChange(null, seat, false));
  }

  /** One less. */
  public static AddresseeChange of(QuestionEvent.AddressingRemoved removed) {
    return new AddresseeChange(removed.minister(), null, removed.complete());
  }

  /** Empty when the register does not know the newcomer's mandate (yet). */
  public static Optional<AddresseeChange> of(
      QuestionEvent.AddressingReaddressed moved, Register register) {
    return Opening.seat(moved.addressing(), register)
        .map(seat -> new AddresseeChange(moved.minister(), seat, false));
  }

  @Override
  public Following on(CoordinationState now, Instant at) {
    Following next = Following.from(now).with(now.table().changed(left, joined));
    if (left != null) {
      next = next.with(now.parts().leftBy(left)).telling(next.words().left(now.parts(), left));
    }
    return now.status().isOver() ? next : next.seated();
  }

  @Override
  public Optional<Closing> closing() {
    return complete ? Optional.of(Closing.ANSWERED_FROM_DOCUMENT) : Optional.empty();
  }
}
