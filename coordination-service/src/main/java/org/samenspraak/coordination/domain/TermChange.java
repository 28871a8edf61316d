package org.samenspraak.coordination.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.InternalDue;
import org.samenspraak.coordination.domain.parts.Parts;

/**
 * The term of one addressee, counted anew.
 *
 * @param sentOn Brussels date, day 0 of it
 * @param dueOn last Brussels date on which that minister's answer is in time
 * @param calendar name and version
 */
public record TermChange(MinisterId minister, LocalDate sentOn, LocalDate dueOn, String calendar)
    implements QuestionChange {

  /** As question-service told it. */
  public static TermChange of(QuestionEvent.TermChanged fact) {
    QuestionEvent.CountedTerm term = fact.after();
    return new TermChange(fact.minister(), term.sentOn(), term.dueOn(), term.calendar());
  }

  /** What is asked by a date beyond the term is asked earlier; nothing is asked later. */
  @Override
  public Following on(CoordinationState now, Instant at) {
    Table table = now.table().termed(minister, sentOn, dueOn, calendar);
    Parts parts = now.parts().within(InternalDue.of(table, at));
    Following next = Following.from(now);
    return next.with(table).with(parts).telling(next.words().earlier(table, now.parts(), parts));
  }
}
