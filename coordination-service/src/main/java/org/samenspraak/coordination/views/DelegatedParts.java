package org.samenspraak.coordination.views;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.PartWork;

/**
 * The parts of one question that an administration is to draft, and nothing else of it.
 *
 * @param parts lowest first; none once all came back
 */
public record DelegatedParts(
    QuestionId id, String title, String askerName, List<DelegatedPart> parts, long version) {

  /**
   * One of them.
   *
   * @param minister whose contribution it is
   * @param number of the question at that minister
   * @param text of the part as asked
   */
  public record DelegatedPart(
      int part, MinisterId minister, int number, String text, DelegationView delegation) {}

  /** Those that this reader may see, while they are with the administration. */
  public static DelegatedParts of(Versioned<Coordination> found, Actor reader, LocalDate today) {
    CoordinationState state = found.state().state();
    return new DelegatedParts(
        state.questionId(),
        state.question().title(),
        state.question().askerName(),
        state.parts().all().stream().flatMap(part -> of(part, state, reader, today)).toList(),
        found.version());
  }

  private static Stream<DelegatedPart> of(
      PartWork part, CoordinationState state, Actor reader, LocalDate today) {
    return part.contributions().stream()
        .filter(Contribution::delegated)
        .filter(one -> state.mayReadDelegation(reader, one.minister(), part.number()))
        .flatMap(one -> of(part, one, DelegationView.of(one.delegation(), state, today), state));
  }

  private static Stream<DelegatedPart> of(
      PartWork part, Contribution one, @Nullable DelegationView shown, CoordinationState state) {
    return shown == null
        ? Stream.of()
        : state.table().seatOf(one.minister()).map(Seat::number).stream()
            .map(number ->
                new DelegatedPart(part.number(), one.minister(), number, part.text(), shown));
  }
}
