package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.portal.remote.QuestionSeen.Addressing;
import org.samenspraak.portal.remote.QuestionSeen.Skipped;
import org.samenspraak.portal.remote.QuestionSeen.Term;

class TermExplainedTest {
  private static final LocalDate SENT = LocalDate.of(2020, 10, 29);
  private static final LocalDate DUE = LocalDate.of(2020, 11, 30);
  private static final Term TERM =
      new Term(
          20,
          "FLEMISH_ADMIN 2026-1",
          List.of(
              new Skipped(LocalDate.of(2020, 10, 31), "zaterdag"),
              new Skipped(LocalDate.of(2020, 11, 1), "zondag, Allerheiligen"),
              new Skipped(LocalDate.of(2020, 11, 2), "Allerzielen")));

  @Test
  void addresseesWithTheSameTermAreExplainedOnce() {
    List<TermExplained> terms =
        TermExplained.of(
            List.of(
                to("zuhal-demir", "Zuhal Demir", 148, DUE),
                to("wouter-beke", "Wouter Beke", 92, DUE)));
    assertThat(terms).hasSize(1);
    assertThat(terms.getFirst().whose())
        .isEqualTo("nr.\u00a0148 (Zuhal Demir) en nr.\u00a092 (Wouter Beke)");
    assertThat(terms.getFirst().calendar()).isEqualTo("FLEMISH_ADMIN");
  }

  @Test
  void aTermThatEndsOnAnotherDayIsExplainedApart() {
    assertThat(
            TermExplained.of(
                List.of(
                    to("zuhal-demir", "Zuhal Demir", 148, DUE),
                    to("wouter-beke", "Wouter Beke", 92, DUE.plusDays(1)))))
        .extracting(TermExplained::dueOn)
        .containsExactly(DUE, DUE.plusDays(1));
  }

  @Test
  void ordinaryWeekendDaysStandApartFromDaysOff() {
    TermExplained term =
        TermExplained.of(List.of(to("wouter-beke", "Wouter Beke", 92, DUE))).getFirst();
    assertThat(term.weekendDays()).containsExactly(LocalDate.of(2020, 10, 31));
    assertThat(term.daysOff())
        .extracting(Skipped::reason)
        .containsExactly("zondag, Allerheiligen", "Allerzielen");
  }

  private static Addressing to(String minister, String name, int number, LocalDate due) {
    return new Addressing(
        minister,
        name,
        "voorbeeld",
        number,
        SENT,
        due,
        6,
        false,
        TERM,
        null,
        List.of(),
        null,
        null);
  }
}
