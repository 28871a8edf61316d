package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private static final WorkingCalendar LEGAL = WorkingCalendar.named("LEGAL");
  private static final WorkingCalendar ADMIN = WorkingCalendar.named("FLEMISH_ADMIN");
  private static final WorkingCalendar YEAR_END = WorkingCalendar.named("FLEMISH_ADMIN_YEAR_END");

  @Nested
  class Days_off {

    /** Of 2019, a year in which no two of them fall on one date; weekends are not looked at. */
    @Test
    void are_ten_by_law_fourteen_for_the_administration_and_the_rest_of_the_year_end() {
      assertThat(daysOffIn(2019, LEGAL)).isEqualTo(10);
      assertThat(daysOffIn(2019, ADMIN)).isEqualTo(14);
      assertThat(daysOffIn(2019, YEAR_END)).isEqualTo(19);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2021-01-01, Nieuwjaar",
      "2021-04-05, Paasmaandag",
      "2020-05-01, Dag van de Arbeid",
      "2021-05-13, Onze-Lieve-Heer-Hemelvaart",
      "2021-05-24, Pinkstermaandag",
      "2021-07-21, Nationale feestdag",
      "2022-08-15, Onze-Lieve-Vrouw-Hemelvaart",
      "2021-11-01, Allerheiligen",
      "2021-11-11, Wapenstilstand",
      "2020-12-25, Kerstmis",
    })
    void by_law_are_off_in_every_calendar(LocalDate date, String name) {
      assertThat(LEGAL.reason(date)).contains(name + " (wettelijke feestdag)");
      assertThat(ADMIN.reason(date)).isEqualTo(LEGAL.reason(date));
      assertThat(YEAR_END.reason(date)).isEqualTo(LEGAL.reason(date));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "2022-07-11, Dag van de Vlaamse Gemeenschap",
      "2020-11-02, Allerzielen",
      "2021-11-15, Koningsdag",
      "2022-12-26, Tweede kerstdag",
    })
    void of_the_administration_are_working_days_by_law(LocalDate date, String name) {
      assertThat(LEGAL.isWorkingDay(date)).isTrue();
      assertThat(ADMIN.reason(date)).contains(name + " (vrije dag Vlaamse administratie)");
      assertThat(YEAR_END.reason(date)).isEqualTo(ADMIN.reason(date));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-27", "2021-12-28", "2021-12-29", "2021-12-30", "2021-12-31"})
    void between_christmas_and_new_year_exist_in_one_calendar_only(LocalDate date) {
      assertThat(LEGAL.isWorkingDay(date)).isTrue();
      assertThat(ADMIN.isWorkingDay(date)).isTrue();
      assertThat(YEAR_END.reason(date))
          .contains("Vrijaf tussen Kerstmis en Nieuwjaar (vrije dag Vlaamse administratie)");
    }

    @Test
    void on_the_same_date_all_give_their_reason() {
      assertThat(ADMIN.reason(LocalDate.parse("2008-05-01")))
          .contains(
              "Dag van de Arbeid (wettelijke feestdag)"
                  + " en Onze-Lieve-Heer-Hemelvaart (wettelijke feestdag)");
      assertThat(ADMIN.reason(LocalDate.parse("2021-07-11")))
          .contains("zondag en Dag van de Vlaamse Gemeenschap (vrije dag Vlaamse administratie)");
    }

    @Test
    void that_hold_for_one_year_are_off_in_that_year_only() {
      assertThat(LEGAL.reason(LocalDate.parse("2008-05-02")))
          .contains("Vervangingsdag voor Onze-Lieve-Heer-Hemelvaart (wettelijke feestdag)");
      assertThat(LEGAL.isWorkingDay(LocalDate.parse("2007-05-02"))).isTrue();
      assertThat(LEGAL.isWorkingDay(LocalDate.parse("2011-05-02"))).isTrue();
    }

    @Test
    void leave_other_days_without_a_reason() {
      assertThat(ADMIN.reason(LocalDate.parse("2020-11-03"))).isEmpty();
      assertThat(ADMIN.reason(LocalDate.parse("2020-11-07"))).contains("zaterdag");
      assertThat(ADMIN.reason(LocalDate.parse("2020-11-08"))).contains("zondag");
    }

    private static long daysOffIn(int year, WorkingCalendar calendar) {
      return IntStream.rangeClosed(1, LocalDate.of(year, 12, 31).getDayOfYear())
          .mapToObj(day -> LocalDate.ofYearDay(year, day))
          .filter(date -> calendar.daysOff().stream().anyMatch(off -> off.fallsOn(date)))
          .count();
    }
  }

  @Nested
  class Planning_back {

    @ParameterizedTest(name = "{0} working days before 30 November 2020: {1}")
    @CsvSource({
      "1, 2020-11-27",
      "6, 2020-11-20",
      "7, 2020-11-19",
      "19, 2020-10-30",
      "20, 2020-10-29"
    })
    void from_the_term_of_the_source_question_skips_what_the_term_skipped(
        int days, LocalDate then) {
      assertThat(ADMIN.minus(LocalDate.parse("2020-11-30"), days)).isEqualTo(then);
    }

    @Test
    void from_a_day_off_starts_at_the_working_day_before_it() {
      assertThat(ADMIN.previousWorkingDay(LocalDate.parse("2020-11-02"))).isEqualTo("2020-10-30");
      assertThat(ADMIN.minus(LocalDate.parse("2020-11-01"), 2)).isEqualTo("2020-10-29");
    }
  }

  @Nested
  class The_askers_fifteen_working_days {

    @Test
    void after_an_answer_of_30_november_2020_end_on_21_december_and_it_is_public_on_the_22nd() {
      LocalDate askerOnlyThrough = ADMIN.plus(LocalDate.parse("2020-11-30"), 15);

      assertThat(askerOnlyThrough).isEqualTo("2020-12-21");
      assertThat(ADMIN.nextWorkingDay(askerOnlyThrough)).isEqualTo("2020-12-22");
    }

    @Test
    void that_end_before_christmas_lead_past_the_days_off() {
      LocalDate christmasEve = LocalDate.parse("2020-12-24");

      assertThat(LEGAL.nextWorkingDay(christmasEve)).isEqualTo("2020-12-28");
      assertThat(ADMIN.nextWorkingDay(christmasEve)).isEqualTo("2020-12-28");
      assertThat(YEAR_END.nextWorkingDay(christmasEve)).isEqualTo("2021-01-04");
    }
  }

  @Nested
  class Between_two_dates {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
      "2020-10-29, 2020-11-30, 20",
      "2020-10-29, 2020-10-29, 0",
      "2020-10-30, 2020-11-02, 0",
      "2020-11-02, 2020-11-03, 1",
      "2020-11-30, 2020-10-29, -20",
      "2020-12-02, 2020-11-30, -2",
    })
    void counts_the_working_days_after_the_first_through_the_second(
        LocalDate from, LocalDate through, int days) {
      assertThat(ADMIN.workingDaysBetween(from, through)).isEqualTo(days);
    }

    @Test
    void refuses_dates_outside_its_years() {
      LocalDate inside = LocalDate.parse("2020-11-30");

      assertThatIllegalArgumentException()
          .isThrownBy(() -> ADMIN.workingDaysBetween(LocalDate.MIN, inside));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ADMIN.workingDaysBetween(inside, LocalDate.MAX));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ADMIN.workingDaysBetween(inside, LocalDate.MIN));
    }
  }

  @Nested
  class At_its_limits {

    @Test
    void still_knows_its_first_and_last_date() {
      assertThat(LEGAL.reason(WorkingCalendar.FIRST_DATE))
          .contains("zaterdag en Nieuwjaar (wettelijke feestdag)");
      assertThat(WorkingCalendar.LAST_DATE.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
      assertThat(LEGAL.isWorkingDay(WorkingCalendar.LAST_DATE)).isTrue();
    }

    @Test
    void refuses_to_count_past_them() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LEGAL.previousWorkingDay(LocalDate.parse("2000-01-03")))
          .withMessageStartingWith("1999-12-31 lies outside 2000-01-01 to 2100-12-31");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LEGAL.nextWorkingDay(WorkingCalendar.LAST_DATE));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LEGAL.isWorkingDay(LocalDate.parse("2101-01-01")));
    }

    @Test
    void refuses_to_count_no_days() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ADMIN.plus(LocalDate.parse("2020-11-30"), 0));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ADMIN.minus(LocalDate.parse("2020-11-30"), -1));
    }
  }
}
