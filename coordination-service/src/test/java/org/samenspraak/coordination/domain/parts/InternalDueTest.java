package org.samenspraak.coordination.domain.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.TheCase;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;

class InternalDueTest {
  private static final Cause SECOND_OF_NOVEMBER = TheCase.demir("2020-11-02T09:00");

  private static Seat seat(String minister, LocalDate dueOn, String calendar) {
    return new Seat(
        new MinisterId(minister),
        List.of(new MinisterId(minister)),
        minister,
        "",
        List.of(),
        1,
        TheCase.SENT,
        dueOn,
        calendar,
        null);
  }

  private static LocalDate due(Seat... seats) {
    return InternalDue.of(Table.of(List.of(seats)), SECOND_OF_NOVEMBER.at())
        .wanted(null, Optional.empty());
  }

  @Test
  void sevenWorkingDaysAreLeftToWriteTheAnswer() {
    assertThat(due(seat("a", TheCase.TERM, "FLEMISH_ADMIN 2026-1"))).isEqualTo(TheCase.INTERNAL);
  }

  @Test
  void theEarliestTermBindsBecauseAllAnswersAreFiledTogether() {
    assertThat(
            due(
                seat("a", LocalDate.of(2020, 12, 3), "FLEMISH_ADMIN 2026-1"),
                seat("b", TheCase.TERM, "FLEMISH_ADMIN 2026-1")))
        .isEqualTo(TheCase.INTERNAL);
  }

  @Test
  void theCalendarOfTheTermIsUsed() {
    LocalDate afterArmistice = LocalDate.of(2020, 11, 24);
    assertThat(due(seat("a", afterArmistice, "FLEMISH_ADMIN 2026-1")))
        .isEqualTo(LocalDate.of(2020, 11, 13));
    assertThat(due(seat("a", LocalDate.of(2020, 11, 12), "LEGAL 2026-1")))
        .isEqualTo(LocalDate.of(2020, 11, 3));
  }

  @Test
  void aCalendarThatIsNotKnownHereIsPlannedBackByTheDefaultOne() {
    assertThat(due(seat("a", TheCase.TERM, "OWN 3"))).isEqualTo(TheCase.INTERNAL);
  }
}
