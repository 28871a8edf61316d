package org.samenspraak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a new event begins with lacks nothing but words; seen on the events that there are. */
class ContractSkeletonTest {

  static List<EventType> events() {
    return EventType.all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void theSchemaLacksOnlyTheWords(EventType event) {
    ObjectNode schema = new ContractSkeleton(event).schema();

    assertThat(SchemaOfRecord.differences(event.type(), schema))
        .isNotEmpty()
        .allMatch(difference -> difference.contains(" is described"), "of words");
  }

  @ParameterizedTest
  @MethodSource("events")
  void theSamplesHaveEveryFieldAndOnlyTheRequiredOnesAndKeepToIt(EventType event) {
    ObjectNode schema = new ContractSkeleton(event).schema();
    ObjectNode full = ContractSkeleton.sample(event.type(), true);
    ObjectNode minimal = ContractSkeleton.sample(event.type(), false);

    assertThat(SchemaOfRecord.missingIn(event.type(), full)).isEmpty();
    assertThat(SchemaOfRecord.optionalFieldsIn(event.type(), minimal)).isEmpty();
    assertThat(List.of(full, minimal))
        .allSatisfy(sample -> {
          assertThat(Json.errors(schema, sample)).isEmpty();
          JsonNode written = Json.MAPPER.valueToTree(read(event, sample));
          assertThat(written).isEqualTo(sample);
        });
  }

  private static Event read(EventType event, JsonNode sample) {
    return Json.MAPPER.treeToValue(sample, event.type());
  }
}
