package org.samenspraak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import tools.jackson.databind.JsonNode;

class DutchSentencesTest {
  private static final Path SCHEMAS = EventType.RESOURCES.resolve("schemas");
  private static final MinisterId DEMIR = new MinisterId("zuhal-demir");

  static Stream<String> reasons() {
    return codes("coordination.opened.v1", "/$defs/Reason/properties/code/examples");
  }

  static Stream<String> moves() {
    return codes("coordination.subject-moved.v1", "/properties/what/examples");
  }

  static Stream<String> changes() {
    return codes("question.corrected.v1", "/$defs/Change/properties/what/examples");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everyChangeOfATextThatIsKnownHasItsWords(String what) {
    var change = new QuestionEvent.Change(what, what.startsWith("PART") ? 3 : null);

    assertThat(DutchSentences.changed(List.of(change)))
        .isNotEqualTo(what)
        .doesNotContain("{", "null");
  }

  private static Stream<String> codes(String event, String examples) {
    JsonNode schema = Json.read(SCHEMAS.resolve(event + ".json"));
    return schema.at(examples).valueStream().map(JsonNode::stringValue);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonThatIsKnownHasASentenceThatNamesTheMinister(String code) {
    var reason = new CoordinationEvent.Reason(code, DEMIR, "Plan", List.of("hulp", "plan"));

    assertThat(DutchSentences.because(reason, minister -> "Zuhal Demir"))
        .contains("Zuhal Demir")
        .endsWith(".")
        .doesNotContain("{");
  }

  @ParameterizedTest
  @MethodSource("moves")
  void everyMoveThatIsKnownHasASentenceWithItsDay(String what) {
    assertThat(DutchSentences.moved(moved(what)))
        .contains("13 november 2020")
        .endsWith(".")
        .doesNotContain("{", "null");
  }

  @Test
  void aCodeThatIsNewerThanTheReaderStaysAsItCame() {
    var reason = new CoordinationEvent.Reason("DRAWN_BY_LOT", DEMIR, null, List.of());

    assertThat(DutchSentences.because(reason, MinisterId::value)).isEqualTo("DRAWN_BY_LOT");
    assertThat(DutchSentences.moved(moved("PLAN_ENDED"))).isEqualTo("PLAN_ENDED");
  }

  @Test
  void aTitleIsNeverReadAsAPlaceholder() {
    var reason =
        new CoordinationEvent.Reason("COORDINATES_PLAN", DEMIR, "{words} $1 \\1", List.of("hulp"));

    assertThat(DutchSentences.because(reason, MinisterId::value)).contains("“{words} $1 \\1”");
  }

  private static CoordinationEvent.SubjectMoved moved(String what) {
    return new CoordinationEvent.SubjectMoved(
        new QuestionId("q1"),
        new PlanId("plan-1"),
        "Voorbeeldplan",
        what,
        LocalDate.of(2020, 11, 13),
        null,
        new CoordinationEvent.MovedAction(
            new ActionId("a-1"), "Voorbeeldactie", 2, "RUNNING", "DELAYED", null));
  }
}
