package org.samenspraak.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.question.Samples.BLANCQUAERT;
import static org.samenspraak.question.Samples.FILED_ON;
import static org.samenspraak.question.Samples.TITLE;
import static org.samenspraak.question.Samples.filing;
import static org.samenspraak.question.Samples.tenParts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.Samples;

class FilingTest {
  private static final Addressee DEMIR = new Addressee(Samples.DEMIR.slug(), 148, FILED_ON);

  @Test
  void the_source_question_is_a_question() {
    filing().check(FILED_ON);
  }

  @Test
  void without_parts_there_is_nothing_to_answer() {
    assertRefused(withParts(List.of()), "list-size", "parts");
  }

  @Test
  void a_hundred_parts_are_the_most() {
    withParts(Collections.nCopies(100, "Voorbeeld?")).check(FILED_ON);

    assertRefused(withParts(Collections.nCopies(101, "Voorbeeld?")), "list-size", "parts");
  }

  @Test
  void a_part_has_text() {
    assertRefused(withParts(List.of("Voorbeeld?", " ")), "blank-text", "parts[1]");
  }

  @Test
  void all_text_together_is_at_most_200_KiB() {
    String half = "é".repeat(50 * 1024);
    Filing tooLong = withParts(List.of(half, half));

    assertThatThrownBy(() -> tooLong.check(FILED_ON))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.kind()).isEqualTo(Kind.TOO_LARGE);
              assertThat(no.details()).containsEntry("limit", 204_800);
            });
  }

  @Test
  void somebody_must_be_asked() {
    assertRefused(filing(new Addressee[0]), "list-size", "addressees");
  }

  @Test
  void twenty_addressees_are_the_most() {
    filing(voorbeelden(20)).check(FILED_ON);

    assertRefused(filing(voorbeelden(21)), "list-size", "addressees");
  }

  @Test
  void nobody_is_asked_twice() {
    assertRefused(
        filing(DEMIR, new Addressee(Samples.DEMIR.slug(), 149, FILED_ON)),
        "addressee-twice",
        "addressees[1].minister");
  }

  @Test
  void a_number_is_positive() {
    assertRefused(
        filing(new Addressee(Samples.DEMIR.slug(), 0, FILED_ON)),
        "number-out-of-range",
        "addressees[0].number");
  }

  @Test
  void a_question_is_not_filed_tomorrow() {
    assertThatThrownBy(() -> filing(DEMIR).check(FILED_ON.minusDays(1)))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.type()).isEqualTo("date-in-future");
              assertThat(no.field()).isEqualTo("filedOn");
            });
  }

  @Test
  void a_question_is_not_sent_before_it_was_filed() {
    assertRefused(
        filing(new Addressee(Samples.DEMIR.slug(), 148, FILED_ON.minusDays(1))),
        "sent-before-filed",
        "addressees[0].sentOn");
  }

  @Test
  void a_date_before_the_calendars_begin_is_a_slip_of_the_pen() {
    LocalDate slip = LocalDate.of(202, 10, 29);
    Filing filing =
        new Filing(
            TITLE,
            BLANCQUAERT,
            slip,
            "",
            tenParts(),
            List.of(new Addressee(new MinisterId("x"), 1, slip)));

    assertRefused(filing, "date-too-early", "filedOn");
  }

  @Test
  void a_date_so_late_that_no_calendar_knows_its_term_is_refused() {
    LocalDate last = LocalDate.of(2098, 12, 31);
    LocalDate today = LocalDate.of(2100, 12, 24);
    Filing late = on(last.plusDays(1));

    on(last).check(today);
    assertThatThrownBy(() -> late.check(today))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.type()).isEqualTo("date-too-late");
              assertThat(no.field()).isEqualTo("filedOn");
              assertThat(no.expected()).endsWith("2098-12-31");
            });
  }

  private static Filing on(LocalDate date) {
    return new Filing(
        TITLE,
        BLANCQUAERT,
        date,
        "",
        tenParts(),
        List.of(new Addressee(new MinisterId("x"), 1, date)));
  }

  @Test
  void names_are_short() {
    String name = "voorbeeld".repeat(12);
    Filing asked = new Filing(TITLE, Asker.named(name), FILED_ON, "", tenParts(), List.of(DEMIR));

    assertRefused(asked, "invalid-asker", "asker");
    assertRefused(
        filing(new Addressee(new MinisterId(name), 1, FILED_ON)),
        "invalid-slug",
        "addressees[0].minister");
  }

  @Test
  void an_asker_has_a_name() {
    Filing nameless = new Filing(TITLE, Asker.named("…"), FILED_ON, "", tenParts(), List.of(DEMIR));

    assertRefused(nameless, "invalid-asker", "asker");
  }

  @Test
  void a_title_is_there_and_short() {
    for (String title : List.of(" ", "\u200B\u00A0\uFEFF", "x".repeat(501))) {
      assertRefused(
          new Filing(title, BLANCQUAERT, FILED_ON, "", tenParts(), List.of(DEMIR)),
          "invalid-title",
          "title");
    }
  }

  @Test
  void two_documents_of_one_question_are_recognised_whatever_their_dashes_and_spaces() {
    Filing other =
        new Filing(
            TITLE.replace(" - ", "  –  "),
            Asker.named("ADELINE BLANCQUAERT"),
            FILED_ON,
            "",
            tenParts(),
            List.of(new Addressee(Samples.BEKE.slug(), 92, FILED_ON)));

    assertThat(other.identity()).isEqualTo(filing().identity());
  }

  @Test
  void titles_in_another_script_are_told_apart_as_they_are_written() {
    Filing one = titled("Привет");
    Filing other = titled("Здравствуй");

    assertThat(one.identity()).isEqualTo(titled("Привет").identity());
    assertThat(one.identity()).isNotEqualTo(other.identity());
  }

  @Test
  void whoever_says_that_it_is_another_than_one_it_is_like_gives_it_an_identity_of_its_own() {
    Filing filing = filing();
    Filing other =
        new Filing(
            TITLE,
            BLANCQUAERT,
            FILED_ON,
            "",
            tenParts(),
            filing.addressees(),
            new QuestionId("the-first"),
            null);

    assertThat(other.identity()).isNotEqualTo(filing.identity());
    assertThat(other.identity()).endsWith("/the-first");
  }

  private static Filing titled(String title) {
    return new Filing(title, BLANCQUAERT, FILED_ON, "", tenParts(), List.of(DEMIR));
  }

  @Test
  void two_members_who_ask_the_same_on_one_day_ask_two_questions() {
    Filing other =
        new Filing(TITLE, Asker.named("Voorbeeld"), FILED_ON, "", tenParts(), List.of(DEMIR));

    assertThat(other.identity()).isNotEqualTo(filing().identity());
  }

  @Test
  void it_holds_its_numbers_in_the_parliamentary_year_of_its_filing() {
    assertThat(filing().numberKeys())
        .containsExactly("zuhal-demir/2020-2021/148", "wouter-beke/2020-2021/92");
  }

  @Test
  void filed_on_the_eve_of_a_parliamentary_year_and_sent_in_it_counts_in_the_old_one() {
    LocalDate sunday = LocalDate.of(2020, 9, 27);
    Filing filing =
        new Filing(
            TITLE,
            BLANCQUAERT,
            sunday,
            "",
            tenParts(),
            List.of(new Addressee(Samples.DEMIR.slug(), 1, sunday.plusDays(1))));

    assertThat(filing.numberKeys()).containsExactly("zuhal-demir/2019-2020/1");
  }

  private static Filing withParts(List<String> parts) {
    return new Filing(TITLE, BLANCQUAERT, FILED_ON, "", parts, List.of(DEMIR));
  }

  private static Addressee[] voorbeelden(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> new Addressee(new MinisterId("voorbeeld-" + n), n, FILED_ON))
        .toArray(Addressee[]::new);
  }

  private static void assertRefused(Filing filing, String type, String field) {
    assertThatThrownBy(() -> filing.check(FILED_ON))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.type()).isEqualTo(type);
              assertThat(no.field()).isEqualTo(field);
              assertThat(no.expected()).isNotBlank();
            });
  }
}
