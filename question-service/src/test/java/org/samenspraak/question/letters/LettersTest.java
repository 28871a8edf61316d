package org.samenspraak.question.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DEMIR;
import static org.samenspraak.question.Samples.DUE_ON;
import static org.samenspraak.question.Samples.REFERRING_SENTENCE;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.TITLE;
import static org.samenspraak.question.Samples.brussels;
import static org.samenspraak.question.Samples.coordinated;
import static org.samenspraak.question.Samples.filed;
import static org.samenspraak.question.Samples.referring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.Samples;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.samenspraak.web.Compute;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class LettersTest {
  /** Sets letters on the thread of the test. */
  static final Compute AT_ONCE = new Compute(Runnable::run, Duration.ofMinutes(5));

  private final Letters letters = new Letters(AT_ONCE);
  private final Question question = answered();

  @BeforeAll
  static void prepareVeraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({
    "zuhal-demir, PDFA_3_A",
    "zuhal-demir, PDFUA_1",
    "wouter-beke, PDFA_3_A",
    "wouter-beke, PDFUA_1"
  })
  void every_letter_can_be_kept_and_can_be_read_by_everyone(
      MinisterId minister, PDFAFlavour flavour) throws Exception {
    assertThat(failures(Samples.letter(letters, question, minister), flavour)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PDFA_3_A", "PDFUA_1"})
  void the_check_notices_a_page_that_is_neither(PDFAFlavour flavour) throws Exception {
    ByteArrayOutputStream bare = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bare);
    }

    assertThat(failures(bare.toByteArray(), flavour)).isNotEmpty();
  }

  static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::getMessage)
          .toList();
    }
  }

  @Test
  void the_coordinated_letter_answers_each_part_below_its_question() throws IOException {
    assertThat(text(DEMIR.slug()))
        .contains("ZUHAL DEMIR")
        .contains("VLAAMS MINISTER VAN JUSTITIE EN HANDHAVING, OMGEVING, ENERGIE EN TOERISME")
        .contains("op vraag nr. 148 van 29 oktober 2020 van ADELINE BLANCQUAERT")
        .contains(TITLE)
        .contains(
            "Gecoördineerd antwoord, mede namens de heer Wouter Beke, Vlaams minister van Welzijn,"
                + " Volksgezondheid, Gezin en Armoedebestrijding.")
        .containsSubsequence(
            "Deelvraag 1 (voorbeeld)?",
            "Eerste alinea: € 1.250.000 – “aanhaling”.",
            "Tweede alinea.",
            "Deelvraag 10 (voorbeeld)?",
            "Antwoord op deelvraag 10 (voorbeeld).");
  }

  @Test
  void the_referring_letter_has_the_words_of_the_source_document() throws IOException {
    assertThat(text(BEKE.slug()))
        .contains("WOUTER BEKE")
        .contains("op vraag nr. 92 van 29 oktober 2020 van ADELINE BLANCQUAERT")
        .contains(REFERRING_SENTENCE)
        .contains("Pagina 1 van 1")
        .doesNotContain("Deelvragen")
        .doesNotContain("148");
  }

  @Test
  void a_draft_says_on_every_page_that_it_is_one_and_which_parts_have_no_text() throws IOException {
    List<Part> parts = new ArrayList<>(coordinated().parts());
    parts.set(1, new Part(2, ""));
    parts.set(2, new Part(3, "Voorbeeldalinea.\n\n".repeat(120)));
    try (PDDocument pdf = Loader.loadPDF(draft(parts))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf))
            .contains("ONTWERP van 30 november 2020 om 10.00 uur – niet ingediend");
      }
      String all = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(all)
          .containsSubsequence(
              "Deelvraag 2 (voorbeeld)?",
              "Nog geen tekst voor deze deelvraag.",
              "Deelvraag 3 (voorbeeld)?",
              "Voorbeeldalinea.");
      assertThat(all.split("Nog geen tekst", -1)).hasSize(2);
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Ontwerp: Antwoord op vraag");
    }
    assertThat(text(DEMIR.slug())).doesNotContain("ONTWERP");
  }

  @ParameterizedTest
  @CsvSource({"PDFA_3_A", "PDFUA_1"})
  void a_draft_can_be_read_by_everyone_too(PDFAFlavour flavour) throws Exception {
    assertThat(failures(draft(coordinated().parts()), flavour)).isEmpty();
  }

  private byte[] draft(List<Part> parts) {
    Question filed = filed();
    FinalText said = Samples.text(coordinated().minister(), AnswerKind.COORDINATED, null, parts);
    return letters.draft(filed, filed.addressing(DEMIR.slug()), said, brussels(DUE_ON, 10));
  }

  @Test
  void a_letter_set_again_has_the_same_bytes() {
    byte[] first = Samples.letter(letters, question, DEMIR.slug());

    assertThat(Samples.letter(new Letters(AT_ONCE), answered(), DEMIR.slug())).isEqualTo(first);
  }

  @Test
  void a_letter_bears_the_date_of_its_answer() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Samples.letter(letters, question, DEMIR.slug()))) {
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2020-11-30T00:00:00Z");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Antwoord op vraag nr. 148 van 29 oktober 2020 van Adeline Blancquaert");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
    }
  }

  @Test
  void what_looks_like_markup_stays_text() throws IOException {
    Question question = filed();
    FinalText answer =
        Samples.text(
            referring().minister(), AnswerKind.REFERRING, "Meer < minder & <b>vet</b>", List.of());
    question.fileAnswer(answer.minister().slug(), answer, null, RULES, brussels(DUE_ON, 10));

    assertThat(text(question, BEKE.slug())).contains("Meer < minder & <b>vet</b>");
  }

  private String text(MinisterId minister) throws IOException {
    return text(question, minister);
  }

  private String text(Question of, MinisterId minister) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Samples.letter(letters, of, minister))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip();
    }
  }

  private static Question answered() {
    Question question = filed();
    List<Part> parts = new ArrayList<>(coordinated().parts());
    parts.set(0, new Part(1, "Eerste alinea: € 1.250.000 – “aanhaling”.\n\nTweede alinea."));
    FinalText coordinated =
        Samples.text(coordinated().minister(), AnswerKind.COORDINATED, null, parts);
    question.fileAnswers(
        List.of(coordinated, referring()),
        Samples.finalised(brussels(DUE_ON, 10)),
        RULES,
        brussels(DUE_ON, 10));
    return question;
  }
}
