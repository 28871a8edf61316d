package org.samenspraak.coordination.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.parts.PartProgress;

/**
 * Whom the next step of a coordination depends on.
 *
 * @param cabinets of the addressed ministers, in the order of the question
 * @param coordinator the appointed one
 */
public record Waiting(
    Status status,
    List<NamingCabinet> cabinets,
    @Nullable MinisterId coordinator,
    List<PartProgress> parts) {

  /** Records the decision of the government; not the slug of a minister. */
  private static final String SECRETARIAT = "secretariat";

  /**
   * A cabinet that may name a coordinator.
   *
   * @param agreement whom it named, if it did
   */
  public record NamingCabinet(MinisterId minister, @Nullable MinisterId agreement) {}

  /** Slugs, in the order of the question; or the secretariat. */
  public List<String> awaited() {
    if (status == Status.CHOOSING && cabinets.size() > 2) {
      return List.of(SECRETARIAT);
    }
    Set<MinisterId> awaited =
        switch (status) {
          case CHOOSING -> choosing();
          case COORDINATING -> coordinating();
          case FINALISED, CLOSED -> Set.of();
        };
    return ministers().filter(awaited::contains).map(MinisterId::value).toList();
  }

  private Stream<MinisterId> ministers() {
    return cabinets.stream().map(NamingCabinet::minister);
  }

  /** Two cabinets that named different ministers both have to move. */
  private Set<MinisterId> choosing() {
    Set<MinisterId> silent = new LinkedHashSet<>();
    cabinets.stream().filter(c -> c.agreement() == null).forEach(c -> silent.add(c.minister()));
    return silent.isEmpty() ? ministers().collect(Collectors.toSet()) : silent;
  }

  private Set<MinisterId> coordinating() {
    Set<MinisterId> awaited = new LinkedHashSet<>();
    parts.stream()
        .flatMap(part -> part.contributions().stream())
        .filter(contribution -> contribution.status().isAwaited())
        .forEach(contribution -> awaited.add(contribution.minister()));
    boolean toJudge = parts.stream().anyMatch(PartProgress::hasToBeJudged);
    boolean toFinalise = parts.stream().allMatch(PartProgress::covered);
    boolean toWrite = parts.stream().anyMatch(Waiting::restsWithCoordinator);
    if (coordinator != null && (toJudge || toFinalise || toWrite)) {
      awaited.add(coordinator);
    }
    return awaited;
  }

  private static boolean restsWithCoordinator(PartProgress part) {
    return !part.covered() && !part.awaitsContribution();
  }
}
