package org.samenspraak.coordination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.domain.parts.Volume;

/**
 * The steps on the parts: each gives the parts as they are after it, and the fact to announce if
 * anything changed.
 */
record Work(Table table, Parts parts, CoordinationFacts facts) {

  record Step(Parts parts, Optional<CoordinationEvent> fact) {}

  Step asking(
      int part,
      String minister,
      Function<Optional<Contribution>, LocalDate> due,
      @Nullable Note note) {
    PartWork before = parts.numbered(part);
    Optional<Contribution> earlier = before.contributionOf(minister);
    LocalDate date = due.apply(earlier);
    Contribution asked =
        earlier
            .map(contribution -> contribution.asked(date, note))
            .orElseGet(() -> Contribution.requested(minister, date, note));
    return step(before, before.with(asked), facts.requested(part, asked));
  }

  Step on(
      int part,
      String minister,
      UnaryOperator<Contribution> change,
      CoordinationFacts.OfContribution fact) {
    PartWork before = parts.numbered(part);
    Contribution after = change.apply(before.askedOf(minister, table));
    return step(before, before.with(after), fact.of(part, after));
  }

  Step marking(int part, NotCompetent mark) {
    PartWork before = parts.numbered(part);
    return step(before, before.marked(mark), facts.marked(part, mark));
  }

  Step unmarking(int part) {
    PartWork before = parts.numbered(part);
    return step(before, before.marked(null), facts.unmarked(part));
  }

  Step writing(int part, String text, String salt, Instant at) {
    PartWork before = parts.numbered(part);
    PartWork after = before.written(text, salt, at);
    return step(before, after, facts.written(after));
  }

  private Step step(PartWork before, PartWork after, CoordinationEvent fact) {
    if (after.equals(before)) {
      return new Step(parts, Optional.empty());
    }
    Parts next = parts.with(after);
    new Volume(table).check(parts, next, textField(fact));
    return new Step(next, Optional.of(fact));
  }

  /** Field of the request that brings the text, for the refusal of too much of it. */
  private static String textField(CoordinationEvent fact) {
    return switch (fact) {
      case CoordinationEvent.ContributionRequested _ -> "note";
      case CoordinationEvent.ContributionReturned _ -> "note";
      case CoordinationEvent.ContributionAccepted _ -> "parts";
      default -> "text";
    };
  }
}
