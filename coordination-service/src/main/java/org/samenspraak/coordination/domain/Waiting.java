package org.samenspraak.coordination.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom the next step of a coordination depends on. */
record Waiting(CoordinationState state) {

  /** Records the decision of the government; not the slug of a minister. */
  private static final String SECRETARIAT = "secretariat";

  /** Slugs, in the order of the question; or the secretariat. */
  List<String> awaited() {
    if (state.status() == Status.CHOOSING && state.table().seats().size() > 2) {
      return List.of(SECRETARIAT);
    }
    Set<String> awaited =
        switch (state.status()) {
          case CHOOSING -> choosing();
          case COORDINATING -> coordinating();
          case FINALISED, CLOSED -> Set.of();
        };
    return state.table().ministers().stream().filter(awaited::contains).toList();
  }

  /** Two cabinets that named different ministers both have to move. */
  private Set<String> choosing() {
    List<Seat> seats = state.table().seats();
    Set<String> silent = new LinkedHashSet<>();
    seats.stream().filter(s -> s.agreement() == null).forEach(s -> silent.add(s.minister()));
    return silent.isEmpty() ? Set.copyOf(state.table().ministers()) : silent;
  }

  private Set<String> coordinating() {
    List<PartWork> parts = state.parts().all();
    Set<String> awaited = new LinkedHashSet<>();
    contributions(parts).filter(Contribution::awaited).forEach(c -> awaited.add(c.minister()));
    boolean toJudge = contributions(parts).anyMatch(Contribution::delivered);
    boolean toFinalise = parts.stream().allMatch(PartWork::covered);
    boolean toWrite = parts.stream().anyMatch(Waiting::restsWithCoordinator);
    if (toJudge || toFinalise || toWrite) {
      state.coordinator().ifPresent(awaited::add);
    }
    return awaited;
  }

  private static boolean restsWithCoordinator(PartWork part) {
    return !part.covered() && part.contributions().stream().noneMatch(Contribution::awaited);
  }

  private static Stream<Contribution> contributions(List<PartWork> parts) {
    return parts.stream().flatMap(part -> part.contributions().stream());
  }
}
