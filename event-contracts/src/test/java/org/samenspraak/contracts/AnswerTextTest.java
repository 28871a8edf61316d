package org.samenspraak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.contracts.QuestionEvent.Part;

class AnswerTextTest {

  private static final String REFERRING =
      "Een gecoördineerd antwoord zal gegeven worden door mevrouw Zuhal Demir, Vlaams minister van Justitie en"
          + " Handhaving, Omgeving, Energie en Toerisme.";

  @Test
  void hashesTheReferringAnswerOfTheSourceDocument() {
    assertThat(AnswerText.sha256(REFERRING, List.of()))
        .isEqualTo("4aadb70b5685cc5704d9e6fcf99a71b45469a0cc6f43a731190591303ddbab31");
  }

  @Test
  void takesNoTextForEmptyText() {
    assertThat(AnswerText.sha256(null, List.of(new Part(1, "a"))))
        .isEqualTo(AnswerText.sha256("", List.of(new Part(1, "a"))));
  }

  @Test
  void seesTextThatMovesToAnotherPart() {
    assertThat(AnswerText.sha256(null, List.of(new Part(1, "een"), new Part(2, "twee"))))
        .isNotEqualTo(AnswerText.sha256(null, List.of(new Part(1, "eent"), new Part(2, "wee"))))
        .isNotEqualTo(AnswerText.sha256(null, List.of(new Part(2, "een"), new Part(1, "twee"))))
        .isNotEqualTo(AnswerText.sha256("een", List.of(new Part(2, "twee"))));
  }

  @Test
  void isNotFooledByTextThatLooksLikeItsOwnSeparators() {
    assertThat(AnswerText.sha256(null, List.of(new Part(1, "a\n2:1:b"))))
        .isNotEqualTo(AnswerText.sha256(null, List.of(new Part(1, "a"), new Part(2, "b"))));
  }

  @Test
  void hashesPlainTextAsEveryToolDoes() {
    assertThat(AnswerText.sha256("gedetineerden"))
        .isEqualTo("00fda3ef1e13e35fbe5cc54adf04a573bc3a2696967885c6e230fab962cca4ed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "minimal"})
  void whatIsAnnouncedInTheSamplesIsWhatIsPublished(String kind) {
    var answered = read("question.answered.v1." + kind, QuestionEvent.Answered.class);
    var published = read("question.published.v1." + kind, QuestionEvent.Published.class);

    assertThat(published.answers())
        .extracting(a -> AnswerText.sha256(a.text(), a.parts()))
        .isEqualTo(answered.answers().stream().map(QuestionEvent.FiledAnswer::sha256).toList());
  }

  private static <E extends Event> E read(String sample, Class<E> type) {
    Path file = EventType.RESOURCES.resolve("samples/" + sample + ".json");
    return Json.MAPPER.readValue(file.toFile(), type);
  }
}
