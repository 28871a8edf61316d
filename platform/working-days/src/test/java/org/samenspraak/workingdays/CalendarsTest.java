package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

  @Nested
  class That_are_built_in {

    @Test
    void are_three_with_the_administrations_own_as_default() {
      assertThat(Calendars.builtIn().names())
          .containsExactly("LEGAL", "FLEMISH_ADMIN", "FLEMISH_ADMIN_YEAR_END");
      assertThat(WorkingCalendar.standard()).isSameAs(WorkingCalendar.named("FLEMISH_ADMIN"));
    }

    @Test
    void have_a_version_and_a_title_in_dutch() {
      assertThat(WorkingCalendar.named("LEGAL")).hasToString("LEGAL 2026-1");
      assertThat(WorkingCalendar.named("LEGAL").title()).isEqualTo("Wettelijke feestdagen");
    }

    @Test
    void say_where_every_day_off_is_written_down() {
      assertThat(WorkingCalendar.named("FLEMISH_ADMIN_YEAR_END").daysOff())
          .hasSize(16)
          .allSatisfy(dayOff -> assertThat(dayOff.source()).isNotBlank());
    }

    @Test
    void do_not_include_a_misspelt_one_and_say_which_there_are() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WorkingCalendar.named("flemish_admin"))
          .withMessage(
              "no calendar 'flemish_admin'; there are LEGAL, FLEMISH_ADMIN, FLEMISH_ADMIN_YEAR_END");
    }
  }

  @Nested
  class Of_ones_own {

    private static final String FILE =
        """
        # a comment, and an empty line

        calendar | OTHER | 1 | Andere
        default  | OWN   | 7 | Eigen
        off | 07-11 | Feest | vrij | 2021-01-01..2022-12-31 | OWN, OTHER | here
        off | easter-2 | Goede Vrijdag | vrij | 2000-01-01.. | OWN | here
        off | 2021-10-25 | Brug | vrij | 2000-01-01.. | OWN | here
        off | 2021-07-19..2021-09-26 | Zomerreces | reces | 2000-01-01.. | OWN | here
        off | 02-29 | Schrikkeldag | vrij | 2000-01-01.. | OWN | here
        """;

    private final WorkingCalendar own = read(FILE).standard();

    @Test
    void hold_an_entry_from_its_first_through_its_last_date_only() {
      assertThat(own.isWorkingDay(LocalDate.parse("2019-07-11"))).isTrue();
      assertThat(own.reason(LocalDate.parse("2022-07-11"))).contains("Feest (vrij)");
      assertThat(own.isWorkingDay(LocalDate.parse("2023-07-11"))).isTrue();
    }

    @Test
    void know_every_kind_of_rule() {
      assertThat(own.reason(LocalDate.parse("2021-04-02"))).contains("Goede Vrijdag (vrij)");
      assertThat(own.reason(LocalDate.parse("2021-10-25"))).contains("Brug (vrij)");
      assertThat(own.isWorkingDay(LocalDate.parse("2021-10-26"))).isTrue();
      assertThat(own.reason(LocalDate.parse("2024-02-29"))).contains("Schrikkeldag (vrij)");
      assertThat(own.isWorkingDay(LocalDate.parse("2023-03-01"))).isTrue();
    }

    @Test
    void let_a_recess_suspend_a_term() {
      assertThat(Term.of(LocalDate.parse("2021-07-15"), 2, own).dueOn()).isEqualTo("2021-09-27");
    }

    @Test
    void give_a_new_term_after_a_day_was_added_and_leave_the_old_term_as_it_was() {
      LocalDate sent = LocalDate.parse("2021-12-01");
      Term before = Term.of(sent, 3, own);
      WorkingCalendar changed =
          read(FILE.replace("| 7 |", "| 8 |")
                  + "off | 12-03 | Nieuw | vrij | 2021-01-01.. | OWN | x")
              .standard();
      Term after = Term.of(sent, 3, changed);

      assertThat(before.dueOn()).isEqualTo("2021-12-06");
      assertThat(after.dueOn()).isEqualTo("2021-12-07");
      assertThat(List.of(before.calendarVersion(), after.calendarVersion()))
          .containsExactly("7", "8");
    }

    @Test
    void keep_an_entry_to_the_calendars_it_names() {
      assertThat(read(FILE).named("OTHER").daysOff())
          .extracting(DayOff::name)
          .containsExactly("Feest");
    }
  }

  @Nested
  class In_a_bad_file {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = ';',
        quoteCharacter = '"',
        value = {
          "free | 07-11;a line starts with calendar, default or off, not with 'free'",
          "off | 07-11 | F | v | 2000-01-01.. | A;'off' is followed by: rule, name, kind",
          "off | 07-11 |  | v | 2000-01-01.. | A | s;a field is empty",
          "off | 02-30 | F | v | 2000-01-01.. | A | s;02-30",
          "off | 13-01 | F | v | 2000-01-01.. | A | s;13-01",
          "off | 2021-02-29 | F | v | 2000-01-01.. | A | s;2021-02-29",
          "off | 7-11 | F | v | 2000-01-01.. | A | s;'7-11' is no rule for a day off",
          "off | easter | F | v | 2000-01-01.. | A | s;'easter' is no rule for a day off",
          "off | easter+201 | F | v | 2000-01-01.. | A | s;Easter is moved by -80 to 200 days",
          "off | easter-81 | F | v | 2000-01-01.. | A | s;Easter is moved by -80 to 200 days",
          "off | 12-27..01-02 | F | v | 2000-01-01.. | A | s;a yearly range does not run past",
          "off | 2021-09-01..2021-07-01 | F | v | 2000-01-01.. | A | s;2021-09-01 lies after 2021-07-01",
          "off | 07-11 | F | v | 2000-01-01 | A | s;'2000-01-01' is no validity such as",
          "off | 07-11 | F | v | 2021-01-01..2020-01-01 | A | s;2021-01-01 lies after 2020-01-01",
          "off | 07-11 | F | v | 2000-01-01.. | A, B | s;no calendar 'B' above this line",
          "off | 07-11 | F | v | 2000-01-01.. | A, | s;no calendar '' above this line",
          "calendar | A | 1 | T;the calendar A is there already",
          "calendar | B | 1;'calendar' is followed by: name, version, title",
          "default | B | 1 | T;A is the default already",
        })
    void the_line_is_named_that_cannot_be_meant(String line, String cause) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read("# heading\ndefault | A | 1 | T\n" + line + "\n# end\n"))
          .withMessageStartingWith("own.txt:3: ")
          .withMessageContaining(cause);
    }

    @Test
    void the_default_is_missed_at_the_end() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> read("calendar | A | 1 | T\n"))
          .withMessage("own.txt:2: no calendar is the default");
      assertThatIllegalArgumentException().isThrownBy(() -> read(""));
    }

    @Test
    void bytes_that_are_no_text_are_an_error_of_reading() {
      byte[] bytes = {'#', (byte) 0xC3, (byte) 0x28, '\n'};
      var reader =
          new InputStreamReader(
              new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> Calendars.read("own.txt", reader))
          .withMessageStartingWith("own.txt cannot be read");
    }
  }

  private static Calendars read(String text) {
    return Calendars.read("own.txt", new StringReader(text));
  }
}
