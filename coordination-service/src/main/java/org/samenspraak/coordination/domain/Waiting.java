package org.samenspraak.coordination.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.NextStep.Kind;
import org.samenspraak.coordination.domain.parts.PartProgress;

/**
 * Whom the next steps of a coordination depend on, and which they are.
 *
 * @param cabinets of the addressed ministers, in the order of the question
 * @param coordinator the appointed one
 * @param provisional whether the government still has to decide on that one
 */
public record Waiting(
    Status status,
    List<NamingCabinet> cabinets,
    @Nullable MinisterId coordinator,
    boolean provisional,
    List<PartProgress> parts) {

  /** Records the decision of the government; not the slug of a minister. */
  public static final String SECRETARIAT = "secretariat";

  /**
   * A cabinet that may name a coordinator.
   *
   * @param agreement whom it named, if it did
   */
  public record NamingCabinet(MinisterId minister, @Nullable MinisterId agreement) {}

  /** Slugs, in the order of the question; or the secretariat. */
  public List<String> awaited() {
    return steps().stream().map(NextStep::who).distinct().toList();
  }

  /** In the order of the question, those of one cabinet in the order in which it takes them. */
  public List<NextStep> steps() {
    return switch (status) {
      case CHOOSING -> choosing();
      case COORDINATING ->
          Stream.concat(decision(), cabinets.stream().flatMap(c -> stepsOf(c.minister()))).toList();
      case FINALISED, CLOSED -> List.of();
    };
  }

  /**
   * Whether the government is to decide who coordinates: of three or more always, of two when each
   * named another, and when others than before are addressed.
   */
  public boolean isForGovernment() {
    return switch (status) {
      case CHOOSING -> cabinets.size() > 2 || silent().isEmpty();
      case COORDINATING -> provisional;
      case FINALISED, CLOSED -> false;
    };
  }

  private Stream<NextStep> decision() {
    return provisional
        ? Stream.of(NextStep.onTheWhole(SECRETARIAT, Kind.DECIDE_COORDINATOR))
        : Stream.of();
  }

  /** Two cabinets that named different ministers both have to move. */
  private List<NextStep> choosing() {
    if (cabinets.size() > 2) {
      return List.of(NextStep.onTheWhole(SECRETARIAT, Kind.DECIDE_COORDINATOR));
    }
    List<NamingCabinet> naming = silent().isEmpty() ? cabinets : silent();
    return naming.stream()
        .map(c -> NextStep.onTheWhole(c.minister().value(), Kind.NAME_COORDINATOR))
        .toList();
  }

  private List<NamingCabinet> silent() {
    return cabinets.stream().filter(c -> c.agreement() == null).toList();
  }

  private Stream<NextStep> stepsOf(MinisterId minister) {
    List<NextStep> steps = new ArrayList<>();
    steps.add(step(minister, Kind.DELIVER_CONTRIBUTION, part -> part.awaits(minister)));
    if (minister.equals(coordinator)) {
      steps.add(step(minister, Kind.JUDGE_CONTRIBUTION, PartProgress::hasToBeJudged));
      steps.add(step(minister, Kind.ANSWER_PART, Waiting::restsWithCoordinator));
      if (parts.stream().allMatch(PartProgress::covered)) {
        steps.add(NextStep.onTheWhole(minister.value(), Kind.FINALISE_ANSWER));
      }
    }
    return steps.stream().filter(Objects::nonNull);
  }

  private @Nullable NextStep step(MinisterId who, Kind kind, Predicate<PartProgress> about) {
    List<Integer> numbers = parts.stream().filter(about).map(PartProgress::number).toList();
    return numbers.isEmpty() ? null : new NextStep(who.value(), kind, numbers);
  }

  /** Nobody is at work on it. */
  private static boolean restsWithCoordinator(PartProgress part) {
    return !part.covered() && !part.awaitsContribution() && !part.hasToBeJudged();
  }
}
