package org.samenspraak.question.intake;

import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.samenspraak.testsupport.HostileTexts.quick;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.testsupport.Expressions;
import org.samenspraak.testsupport.Expressions.Expression;
import org.samenspraak.testsupport.HostileTexts;

/** However a text is made, it is read in time that grows with its length and no faster. */
@Tag("ordeal-too")
class HostileDocumentTest {
  private static final String[] WORDS = {
    "SCHRIFTELIJKE VRAAG",
    "nr. 148 van 29 oktober 2020",
    "van ADELINE BLANCQUAERT",
    "aan ZUHAL DEMIR",
    "VLAAMS MINISTER VAN",
    "Deze vraag werd gesteld aan",
    "de Vlaamse minister",
    "Zuhal Demir (148),",
    "ANTWOORD",
    "op vraag nr. 148 van 29 oktober 2020 van",
    "Gecoördineerd antwoord",
    "gecoördineerd antwoord zal",
    "verwijs naar het antwoord"
  };
  private static final String QUESTION = "Titel\n\n1. Voorbeeld?\n\n";
  private static final String FOOTER =
      "Deze vraag werd gesteld aan de ministers Zuhal Demir (148) en Wouter Beke (92).\n";
  private static final String MINISTER = "WOUTER BEKE\nVLAAMS MINISTER VAN WELZIJN\n\n";

  static List<Expression> expressions() {
    return Expressions.in("org.samenspraak.question", "org.samenspraak.workingdays").all();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  @Execution(CONCURRENT)
  void every_expression_is_quick(Expression expression) {
    HostileTexts.tryOut(expression.pattern());
  }

  /** Those of the views go to the store, made of at most 200 characters. */
  @Test
  void there_is_no_expression_but_those() {
    Expressions.in(
            "org.samenspraak.question.application",
            "org.samenspraak.question.domain",
            "org.samenspraak.question.intake",
            "org.samenspraak.question.letters",
            "org.samenspraak.question.web")
        .requireConstants();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        QUESTION,
        MINISTER,
        QUESTION + "Deze vraag werd gesteld aan ",
        QUESTION + FOOTER + "\n" + MINISTER + "ANTWOORD\n\nEen gecoördineerd antwoord zal "
      })
  @Execution(CONCURRENT)
  void every_document_is_read_within_a_second(String start) {
    HostileTexts.after(start, WORDS)
        .forEach(text -> quick(HostileTexts.excerpt(text), () -> read(text)));
  }

  /** As the text around the names, and the name itself, may both be long. */
  @Test
  void many_addressees_are_compared_with_a_long_name_once() {
    String name = "VOORBEELD ".repeat(8_000);
    String names = "x, ".repeat(HostileTexts.BYTES / 6);

    quick(
        "a long name and many short ones",
        () ->
            read(
                QUESTION
                    + "Deze vraag werd gesteld aan "
                    + names
                    + ".\n\n"
                    + name
                    + "\nVLAAMS MINISTER\n\nANTWOORD\n\nVoorbeeld."));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  @Execution(CONCURRENT)
  void every_answer_s_wording_is_told_within_a_second(String text) {
    quick(
        HostileTexts.excerpt(text),
        () -> {
          var _ = AnswerWording.kindOf(text, text, 2);
        });
  }

  static Stream<String> wordings() {
    return Stream.concat(
        HostileTexts.around("gecoördineerd antwoord zal", "door").stream(),
        HostileTexts.around("verwijs", "naar het", "antwoord", "van").stream());
  }

  private static void read(String text) {
    try {
      var _ =
          QuestionDocument.read(
              text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, null, null);
    } catch (Refusal refused) {
      // that is an answer too, if it comes in time
    }
  }
}
