package org.samenspraak.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.contracts.QuestionEvent.Part;

class AnswerTextTest {

  private static final String REFERRING =
      "Een gecoördineerd antwoord zal gegeven worden door mevrouw Zuhal Demir, Vlaams minister van"
          + " Justitie en Handhaving, Omgeving, Energie en Toerisme.";

  private static final Salt SALT = new Salt("c4f2a9061d7e4b3f95d80a2c6e1b7f35");

  @Test
  void hashesTheReferringAnswerOfTheSourceDocument() {
    assertThat(AnswerText.sha256(SALT, REFERRING, List.of()))
        .isEqualTo("5026f82b6e4bb18f98ac9a8dbb0205da4361ef1cde05d45b23387808e130796f");
  }

  @Test
  void takesNoTextForEmptyText() {
    assertThat(AnswerText.sha256(SALT, null, List.of(new Part(1, "a"))))
        .isEqualTo(AnswerText.sha256(SALT, "", List.of(new Part(1, "a"))));
  }

  @Test
  void seesTextThatMovesToAnotherPart() {
    assertThat(AnswerText.sha256(SALT, null, List.of(new Part(1, "een"), new Part(2, "twee"))))
        .isNotEqualTo(
            AnswerText.sha256(SALT, null, List.of(new Part(1, "eent"), new Part(2, "wee"))))
        .isNotEqualTo(
            AnswerText.sha256(SALT, null, List.of(new Part(2, "een"), new Part(1, "twee"))))
        .isNotEqualTo(AnswerText.sha256(SALT, "een", List.of(new Part(2, "twee"))));
  }

  @Test
  void isNotFooledByTextThatLooksLikeItsOwnSeparators() {
    assertThat(AnswerText.sha256(SALT, null, List.of(new Part(1, "a\n2:1:b"))))
        .isNotEqualTo(AnswerText.sha256(SALT, null, List.of(new Part(1, "a"), new Part(2, "b"))));
  }

  @Test
  void cannotBeFoundByGuessingWithoutTheSalt() {
    Salt other = new Salt("00000000000000000000000000000000");

    assertThat(AnswerText.sha256(SALT, "Nee.", List.of()))
        .isNotEqualTo(AnswerText.sha256(other, "Nee.", List.of()))
        .isNotEqualTo(Sha256.of("0:4:Nee.\n"));
    assertThat(SALT.sha256("Nee."))
        .isNotEqualTo(other.sha256("Nee."))
        .isNotEqualTo(Sha256.of("Nee."));
  }

  @Test
  void saltsForTwoTextsOfOneMomentTellNothingOfEachOther() {
    assertThat(SALT.of("zuhal-demir"))
        .isEqualTo(SALT.of("zuhal-demir"))
        .isNotEqualTo(SALT.of("wouter-beke"))
        .isNotEqualTo(SALT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        "zz000000000000000000000000000000",
        "0000000000000000000000000000000000"
      })
  void aSaltIs128Bits(String hex) {
    assertThatThrownBy(() -> new Salt(hex)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hashesPlainTextAsEveryToolDoes() {
    assertThat(Sha256.of("gedetineerden"))
        .isEqualTo("00fda3ef1e13e35fbe5cc54adf04a573bc3a2696967885c6e230fab962cca4ed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "minimal"})
  void whatIsAnnouncedInTheSamplesIsWhatIsPublished(String kind) {
    var filed = read("question.answer-filed.v1." + kind, QuestionEvent.AnswerFiled.class);
    var published =
        read("question.answer-published.v1." + kind, QuestionEvent.AnswerPublished.class);

    assertThat(AnswerText.sha256(new Salt(published.salt()), published.text(), published.parts()))
        .isEqualTo(filed.answers().getFirst().sha256());
  }

  private static <E extends Event> E read(String sample, Class<E> type) {
    Path file = EventType.RESOURCES.resolve("samples/" + sample + ".json");
    return Json.MAPPER.readValue(file.toFile(), type);
  }
}
