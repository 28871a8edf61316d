package org.samenspraak.question.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DEMIR;
import static org.samenspraak.question.Samples.FILED_ON;
import static org.samenspraak.question.Samples.REFERRING_SENTENCE;
import static org.samenspraak.question.Samples.TITLE;
import static org.samenspraak.question.Samples.documentText;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.question.Samples;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.web.Input;

class QuestionDocumentTest {

  @Nested
  class The_source_document {
    private final ReadQuestion read = read(documentText());

    @Test
    void has_a_title_with_single_spaces_and_the_hyphens_it_was_printed_with() {
      assertThat(read.title()).isEqualTo(TITLE);
    }

    @Test
    void has_an_asker_and_a_date_in_its_answer() {
      assertThat(read.asker()).isEqualTo("Adeline Blancquaert");
      assertThat(read.filedOn()).isEqualTo(FILED_ON);
    }

    @Test
    void has_an_introduction_of_running_text() {
      assertThat(read.introduction())
          .startsWith("In 2015 werd er voor het eerst een strategisch plan")
          .endsWith("plegers van intrafamiliaal en seksueel geweld.")
          .doesNotContain("\n");
    }

    @Test
    void has_ten_parts() {
      assertThat(read.parts()).hasSize(10);
      assertThat(read.parts().getFirst())
          .isEqualTo(
              "Op basis van welke criteria werden de focuspunten bepaald? Welke initiatieven neemt"
                  + " de minister om extra in te zetten op deze aspecten?");
    }

    @Test
    void keeps_the_curly_quotes_of_part_2_and_the_slip_in_part_5() {
      assertThat(read.parts().get(1)).contains("‘bijzondere aandacht’");
      assertThat(read.parts().get(4)).contains("hulp -en dienstverlening");
    }

    @Test
    void has_two_paragraphs_in_part_8_although_a_page_ends_between_them() {
      assertThat(List.of(read.parts().get(7).split("\n\n", -1)))
          .hasSize(2)
          .last()
          .asString()
          .startsWith("Heeft de minister hiervoor");
    }

    @Test
    void ends_part_10_before_the_sentence_about_the_addressees() {
      assertThat(read.parts().getLast()).endsWith("samen te zitten met de betrokken partners?");
    }

    @Test
    void names_every_addressee_with_a_number_of_its_own() {
      assertThat(read.addressees())
          .extracting(ReadAddressee::minister, ReadAddressee::name, ReadAddressee::number)
          .containsExactly(
              tuple(DEMIR.slug(), "Zuhal Demir", 148), tuple(BEKE.slug(), "Wouter Beke", 92));
    }

    @Test
    void carries_the_referring_answer_of_one_of_them() {
      assertThat(read.answer())
          .isEqualTo(
              new ReadAnswer(
                  "Wouter Beke", 92, AnswerKind.REFERRING, REFERRING_SENTENCE, List.of(), 74));
    }

    @Test
    void lacks_nothing_and_says_on_which_line_everything_was_found() {
      assertThat(read.missing()).isEmpty();
      assertThat(read.recognised())
          .contains(
              new Finding("titel", TITLE, 4),
              new Finding("geadresseerde", "Zuhal Demir (148)", 67),
              new Finding("geadresseerde", "Wouter Beke (92)", 67),
              new Finding("datum", "2020-10-29", 75),
              new Finding("vraagsteller", "Adeline Blancquaert", 76))
          .extracting(Finding::line)
          .isSorted();
    }
  }

  @Nested
  class It_makes_no_difference {
    private final ReadQuestion asPrinted = read(documentText());

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\f\n", " \t \n"})
    void how_lines_end(String lineEnd) {
      ReadQuestion other = read(documentText().replace("\n", lineEnd));

      assertThat(other.parts()).isEqualTo(asPrinted.parts());
      assertThat(other.addressees())
          .extracting(ReadAddressee::minister)
          .containsExactly(DEMIR.slug(), BEKE.slug());
    }

    @Test
    void whether_spaces_break_lines_or_not() {
      same(read(documentText().replace(' ', '\u00A0')));
    }

    @Test
    void whether_there_is_a_byte_order_mark() {
      same(read("\uFEFF" + documentText()));
    }

    @Test
    void whether_accents_are_characters_of_their_own() {
      same(read(Normalizer.normalize(documentText(), Normalizer.Form.NFD)));
    }

    @Test
    void in_which_declared_character_set_it_comes() {
      Charset windows = Charset.forName("windows-1252");

      same(QuestionDocument.read(documentText().getBytes(windows), windows, null, null));
    }

    /** But for its hash, which is of its bytes. */
    private void same(ReadQuestion other) {
      assertThat(other).usingRecursiveComparison().ignoringFields("sha256").isEqualTo(asPrinted);
    }
  }

  @Nested
  class The_addressees {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "de minister Zuhal Demir (148).| zuhal-demir=148",
          "minister Zuhal Demir (nr. 148)| zuhal-demir=148",
          "minister-president Jan Jambon (12).| jan-jambon=12",
          "de ministers Annick De Ridder (3), Ben Weyts (4) en Jo Brouns (5).|"
              + " annick-de-ridder=3 ben-weyts=4 jo-brouns=5",
          "mevrouw Hilde Crevits (1), de heer Bart Somers (2), en de heer Benjamin Dalle (3)|"
              + " hilde-crevits=1 bart-somers=2 benjamin-dalle=3",
          "de ministers ZUHAL DEMIR (148) en WOUTER BEKE (92).| zuhal-demir=148 wouter-beke=92",
          "de viceminister-president Hilde Crevits (7) en minister Cieltje Van Achter (8).|"
              + " hilde-crevits=7 cieltje-van-achter=8"
        })
    void are_named_in_one_sentence_of_many_forms(String sentence, String expected) {
      ReadQuestion read =
          read("Titel\n\n1. Voorbeeld?\n\nDeze vraag werd gesteld aan " + sentence + "\n");

      assertThat(
              read.addressees().stream()
                  .map(to -> to.minister() + "=" + to.number())
                  .collect(Collectors.joining(" ")))
          .isEqualTo(expected);
    }

    @Test
    void may_run_over_several_lines() {
      ReadQuestion read =
          read(
              """
              Titel

              1. Voorbeeld?

              Deze vraag werd gesteld aan de ministers Zuhal Demir
              (148), Wouter
              Beke (92) en
              Ben Weyts (7).

              """);

      assertThat(read.addressees())
          .extracting(ReadAddressee::name, ReadAddressee::number, ReadAddressee::line)
          .containsExactly(
              tuple("Zuhal Demir", 148, 5), tuple("Wouter Beke", 92, 7), tuple("Ben Weyts", 7, 8));
    }

    @Test
    void are_the_minister_above_the_document_when_no_sentence_names_them() {
      ReadQuestion read =
          read(
              """
              ZUHAL DEMIR
              VLAAMS MINISTER VAN JUSTITIE EN HANDHAVING,
              OMGEVING, ENERGIE EN TOERISME

              Een titel

              1. Een voorbeeld?

              ANTWOORD
              op vraag nr. 148 van 29 oktober 2020 van ADELINE BLANCQUAERT

              1. Een antwoord (voorbeeld).
              """);

      assertThat(read.addressees()).containsExactly(new ReadAddressee("Zuhal Demir", 148, 1));
      assertThat(read.title()).isEqualTo("Een titel");
      assertThat(read.missing()).isEmpty();
      assertThat(read.answer().kind()).isEqualTo(AnswerKind.FINAL);
      assertThat(read.answer().parts()).containsExactly("Een antwoord (voorbeeld).");
    }

    @Test
    void without_a_number_are_reported() {
      ReadQuestion read =
          read("Titel\n\n1. Voorbeeld?\n\nDeze vraag werd gesteld aan minister Wouter Beke.");

      assertThat(read.missing()).contains("vraagnummer van Wouter Beke");
    }
  }

  @Nested
  class Parliament_s_own_form_of_a_question {
    private final ReadQuestion read =
        read(
            """
            SCHRIFTELIJKE VRAAG

            nr. 148
            van ADELINE BLANCQUAERT
            datum: 29 oktober 2020

            aan ZUHAL DEMIR
            VLAAMS MINISTER VAN JUSTITIE EN HANDHAVING, OMGEVING, ENERGIE EN TOERISME

            Een titel over
            twee regels

            1. Een voorbeeld?
            2. Nog een voorbeeld?
            """);

    @Test
    void gives_everything_above_the_title() {
      assertThat(read.missing()).isEmpty();
      assertThat(read.title()).isEqualTo("Een titel over twee regels");
      assertThat(read.asker()).isEqualTo("Adeline Blancquaert");
      assertThat(read.filedOn()).isEqualTo(FILED_ON);
      assertThat(read.addressees()).containsExactly(new ReadAddressee("Zuhal Demir", 148, 7));
    }

    @Test
    void may_have_parts_without_blank_lines_and_no_introduction() {
      assertThat(read.introduction()).isEmpty();
      assertThat(read.parts()).containsExactly("Een voorbeeld?", "Nog een voorbeeld?");
    }
  }

  @Nested
  class Parts {

    @Test
    void do_not_begin_at_a_number_in_the_middle_of_a_sentence() {
      assertThat(parts("1. Volgens artikel 1 en\n2. van het decreet?\n\n2. Nog iets?"))
          .containsExactly("Volgens artikel 1 en 2. van het decreet?", "Nog iets?");
    }

    @Test
    void may_be_numbered_with_a_bracket() {
      assertThat(parts("1) Eerst?\n\n2) Dan?")).containsExactly("Eerst?", "Dan?");
    }

    @Test
    void keep_their_lists() {
      assertThat(parts("1. Graag per:\n- gevangenis;\n- activiteit\nen jaar.\na) zo\nb) zo"))
          .containsExactly("Graag per:\n- gevangenis;\n- activiteit en jaar.\na) zo\nb) zo");
    }

    @Test
    void join_a_sentence_that_a_page_break_split() {
      assertThat(parts("1. De hulp aan\n\n\fgedetineerden?"))
          .containsExactly("De hulp aan gedetineerden?");
    }

    @Test
    void join_a_word_that_a_line_end_split_but_not_two_words() {
      assertThat(parts("1. De niet-\ngouvernementele hulp-\nen dienstverlening?"))
          .containsExactly("De niet-gouvernementele hulp- en dienstverlening?");
    }

    @Test
    void that_are_skipped_are_reported() {
      ReadQuestion read = read("Titel\n\n1. Een?\n\n3. Drie?\n\n4. Vier?");

      assertThat(read.missing()).contains("deelvraag 2");
      assertThat(read.recognised())
          .extracting(Finding::what)
          .contains("deelvraag 3", "deelvraag 4");
    }

    @Test
    void can_be_three_hundred() {
      String text =
          IntStream.rangeClosed(1, 300)
              .mapToObj(n -> n + ". Voorbeeld " + n + "?")
              .collect(Collectors.joining("\n\n"));

      assertThat(parts(text)).hasSize(300);
    }

    private List<String> parts(String text) {
      return read("Titel\n\n" + text).parts();
    }
  }

  @Nested
  class A_date {

    @ParameterizedTest
    @ValueSource(strings = {"datum: 29 oktober 2020", "Datum 29/10/2020", "DATUM : 29.10.2020"})
    void stands_behind_its_word(String line) {
      ReadQuestion read = read("VRAAG\n" + line + "\n\nTitel\n\n1. Voorbeeld?");

      assertThat(read.filedOn()).isEqualTo(FILED_ON);
      assertThat(read.title()).isEqualTo("Titel");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Datumprikker voor het overleg",
          "Datum van de verkiezingen",
          "Datum 5 voor 12",
          "Data"
        })
    void is_not_seen_in_a_title(String title) {
      assertThat(read(title + "\n\n1. Voorbeeld?").title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"datum: 3/10/20", "datum 3/10/20", "nr. 148 van 3/10/20", "datum: 3 oktober 20"})
    void with_a_year_of_two_digits_is_no_year_of_the_Romans(String line) {
      assertThatThrownBy(() -> read("VRAAG\n" + line + "\n\nTitel\n\n1. Voorbeeld?"))
          .isInstanceOfSatisfying(
              Refusal.class,
              no -> {
                assertThat(no.type()).isEqualTo("invalid-date");
                assertThat(no.expected()).contains("vier cijfers");
                assertThat(no.details().get("recognised"))
                    .asInstanceOf(InstanceOfAssertFactories.list(Finding.class))
                    .extracting(Finding::what)
                    .containsExactly("titel", "deelvraag 1");
              });
    }
  }

  @Nested
  class What_nobody_sees {

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u2060", "\uFEFF"})
    void splits_no_word(String unseen) {
      ReadQuestion read = read("Gevangenis" + unseen + "wezen\n\n1. Hulp" + unseen + "verlening?");

      assertThat(read.title()).isEqualTo("Gevangeniswezen");
      assertThat(read.parts()).containsExactly("Hulpverlening?");
    }

    @Test
    void is_cleaned_as_in_a_form() {
      String typed = "De\u00A0hulp\u00ADverlening \u2009 in Groep\u2011Vlaanderen, cafe\u0301";

      assertThat(read("Titel\n\n1. " + typed).parts())
          .containsExactly(Input.text(typed, "parts[0]"))
          .containsExactly("De hulpverlening in Groep-Vlaanderen, café");
    }
  }

  @Nested
  class What_the_document_lacks {

    @Test
    void is_named() {
      assertThat(read("Alleen een titel").missing())
          .containsExactly("vraagsteller", "datum", "deelvragen", "geadresseerde");
    }

    @Test
    void can_be_given_beside_it() {
      ReadQuestion read =
          QuestionDocument.read(
              "Titel\n\n1. Voorbeeld?\n\nDeze vraag werd gesteld aan minister Ben Weyts (7)."
                  .getBytes(StandardCharsets.UTF_8),
              StandardCharsets.UTF_8,
              "Adeline Blancquaert",
              FILED_ON);

      assertThat(read.missing()).isEmpty();
      assertThat(read.asker()).isEqualTo("Adeline Blancquaert");
      assertThat(read.filedOn()).isEqualTo(FILED_ON);
      assertThat(read.recognised())
          .extracting(Finding::what)
          .doesNotContain("vraagsteller", "datum");
    }

    @Test
    void is_everything_when_the_text_is_about_something_else() {
      assertThat(read("1\n2\n3").missing()).contains("deelvragen", "geadresseerde");
    }
  }

  @Nested
  class Refused_is {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF"})
    void a_text_without_letters(String text) {
      assertRefused("empty-text", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_PDF_that_claims_to_be_text() {
      assertRefused(
          "not-text", new byte[] {'%', 'P', 'D', 'F', '-', '1', (byte) 0xE2, (byte) 0xE3});
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007", "\u007F", "\u0090", "\uFFFD", "\uFFFE", "\uFFFF"})
    void a_text_with_what_cannot_be_printed(String character) {
      assertRefused("not-text", ("Titel" + character).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 februari 2020", "31/02/2020", "0 mei 2020", "29 brumaire 2020"})
    void a_date_that_does_not_exist(String date) {
      Refusal refusal =
          assertRefused(
              "invalid-date",
              documentText().replace("29 oktober 2020", date).getBytes(StandardCharsets.UTF_8));

      assertThat(refusal).hasMessageContaining("Regel 75").hasMessageContaining(date);
      assertThat(refusal.field()).isEqualTo("filedOn");
    }

    @Test
    void an_answer_to_another_number_than_the_addressee_has() {
      Refusal refusal =
          assertRefused(
              "contradiction",
              documentText()
                  .replace("vraag nr. 92", "vraag nr. 93")
                  .getBytes(StandardCharsets.UTF_8));

      assertThat(refusal)
          .hasMessageContaining("Tegenspraak over het vraagnummer van Wouter Beke")
          .hasMessageContaining("“92”")
          .hasMessageContaining("“93”");
      assertThat(refusal.expected()).isEqualTo("overal hetzelfde vraagnummer van Wouter Beke");
      assertThat(refusal.details().get("recognised"))
          .asInstanceOf(InstanceOfAssertFactories.list(Finding.class))
          .extracting(Finding::what)
          .contains("titel", "vraagsteller", "datum", "deelvraag 10", "geadresseerde");
    }

    @Test
    void an_answer_of_somebody_who_was_not_asked() {
      assertRefused(
          "contradiction",
          documentText()
              .replace("Wouter Beke (92)", "Ben Weyts (92)")
              .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_given_asker_or_date_that_the_document_contradicts() {
      assertThatThrownBy(() -> given("Voorbeeld", null))
          .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.field()).isEqualTo("asker"));
      assertThatThrownBy(() -> given(null, FILED_ON.plusDays(1)))
          .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.field()).isEqualTo("filedOn"));
      assertThat(given("adeline blancquaert", FILED_ON).asker()).isEqualTo("Adeline Blancquaert");
    }

    private ReadQuestion given(@Nullable String asker, @Nullable LocalDate date) {
      return QuestionDocument.read(Samples.document(), StandardCharsets.UTF_8, asker, date);
    }

    private Refusal assertRefused(String type, byte[] document) {
      try {
        QuestionDocument.read(document, StandardCharsets.UTF_8, null, null);
      } catch (Refusal refusal) {
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.expected()).isNotBlank();
        return refusal;
      }
      throw new AssertionError("not refused");
    }
  }

  private static ReadQuestion read(String text) {
    return QuestionDocument.read(
        text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, null, null);
  }
}
