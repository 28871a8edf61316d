package org.samenspraak.question.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.question.Samples.BLANCQUAERT;
import static org.samenspraak.question.Samples.DEMIR;
import static org.samenspraak.question.Samples.DUE_ON;
import static org.samenspraak.question.Samples.FILED_ON;
import static org.samenspraak.question.Samples.FILING;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspraak.question.Samples;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Everything of an answer stands on the page, or its reader sees that something is missing. */
class LongLettersTest {
  private static final String SIGNS = "Klaar ✓, nog niet ☐, deel ① → einde";

  @BeforeAll
  static void prepareVeraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Klaar ✓, nog niet ☐ | Klaar ✓, nog niet ☐",
        "hulp\u2011 en dienst\u2010verlening | hulp- en dienst-verlening",
        "tien\u2009euro en 5\u202F000 | tien euro en 5\u00A0000",
        "漢字 😀 🥳 | [U+6F22][U+5B57] 😀 [U+1F973]",
        "مع | [U+0645][U+0639]",
        "dienst\u00ADver\u200Blening ❤\uFE0F | dienstverlening ❤",
        "Één café: € 1.250 – “ja” … | Één café: € 1.250 – “ja” …"
      })
  void a_character_is_printed_or_named_but_never_replaced_by_another(String text, String printed)
      throws IOException {
    assertThat(text(letter("Voorbeeld", text)))
        .contains(printed.replace('\u00A0', ' '))
        .doesNotContain("#");
  }

  @Test
  void signs_are_also_printed_in_bold() throws IOException {
    assertThat(text(letter(SIGNS, "Voorbeeld."))).contains(SIGNS);
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_3_A", "PDFUA_1"})
  void a_letter_with_signs_can_be_kept_and_can_be_read_by_everyone(PDFAFlavour flavour)
      throws Exception {
    assertThat(LettersTest.failures(letter(SIGNS, SIGNS + " 漢"), flavour)).isEmpty();
  }

  @Test
  void a_title_of_one_word_stays_on_the_page() throws IOException {
    String word = "W".repeat(Filing.MAX_TITLE);

    assertThat(onPage(letter(word, "Voorbeeld."))).contains(word);
  }

  @Test
  void a_word_longer_than_a_line_stays_on_the_page() throws IOException {
    String word = "abcdefghij".repeat(300);

    assertThat(onPage(letter("Voorbeeld", "Kijk op " + word + " (voorbeeld)."))).contains(word);
  }

  private static byte[] letter(String title, String answer) {
    return letter(title, answer, new Letters(LettersTest.AT_ONCE));
  }

  static byte[] letter(String title, String answer, Letters letters) {
    Filing filing =
        new Filing(
            title,
            BLANCQUAERT,
            FILED_ON,
            "",
            List.of("Deelvraag 1 (voorbeeld)?"),
            List.of(new Addressee(DEMIR.slug(), 148, FILED_ON)));
    Question question = Question.file(Samples.ID, filing, to -> List.of(DEMIR), RULES, FILING);
    FinalText text = Samples.text(DEMIR, AnswerKind.FINAL, null, List.of(new Part(1, answer)));
    question.fileAnswer(text.minister().slug(), text, null, RULES, brussels(DUE_ON, 10));
    return Samples.letter(letters, question, DEMIR.slug());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
    }
  }

  /** The text that lies within the borders of the pages, without any space. */
  private static String onPage(byte[] pdf) throws IOException {
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (text.getX() + text.getWidth() <= text.getPageWidth()) {
              super.processTextPosition(text);
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return stripper.getText(document).replaceAll("(?m)^Pagina \\d+ van \\d+$|\\s", "");
    }
  }
}
