package org.samenspraak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every event, found by itself: a new record without schema or samples fails here. */
@ExtendWith(Regenerate.class)
class EventContractTest {

  static List<EventType> events() {
    return EventType.all();
  }

  /** An event with one of its samples. */
  record Sample(EventType event, Path file) {
    JsonNode json() {
      return Json.read(file);
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  static Stream<Sample> samples() {
    return events().stream().flatMap(e -> e.samples().stream().map(f -> new Sample(e, f)));
  }

  @Nested
  class TheLanguageAsAWhole {

    @Test
    void everyTopicIsASealedInterfaceOfItsOwnName() {
      assertThat(EventType.topics()).hasSizeGreaterThanOrEqualTo(6);
      assertThat(EventType.topics()).allMatch(Class::isSealed, "sealed");
      assertThat(EventType.topics())
          .allMatch(t -> t.isAnnotationPresent(Topic.class), "names its @Topic")
          .extracting(t -> t.getAnnotation(Topic.class).value())
          .doesNotHaveDuplicates();
    }

    @Test
    void everyEventBelongsToExactlyOneTopic() {
      List<Class<?>> concrete =
          EventType.mainClasses().stream()
              .filter(c -> Event.class.isAssignableFrom(c) && !c.isInterface())
              .toList();

      assertThat(concrete)
          .isNotEmpty()
          .allMatch(Class::isRecord, "a record")
          .allMatch(c -> c.getInterfaces().length == 1, "in one topic only")
          .containsExactlyInAnyOrderElementsOf(
              events().stream().<Class<?>>map(EventType::type).toList());
    }

    @Test
    void noNameIsUsedTwice() {
      assertThat(events()).extracting(EventType::name).doesNotHaveDuplicates();
    }

    @Test
    void noSchemaAndNoSampleIsLeftWithoutItsEvent() {
      List<Path> known =
          events().stream()
              .flatMap(e -> Stream.concat(Stream.of(e.schema()), e.samples().stream()))
              .toList();

      assertThat(EventType.files("schemas"))
          .isNotEmpty()
          .allMatch(known::contains, "of a known event");
      assertThat(EventType.files("samples"))
          .isNotEmpty()
          .allMatch(known::contains, "of a known event");
    }
  }

  @ParameterizedTest
  @MethodSource("events")
  void theNameIsAggregateThenPastParticipleThenVersion(EventType event) {
    assertThat(event.name()).matches("[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
    assertThat(event.topic())
        .isEqualTo(event.name().substring(0, event.name().indexOf('.')) + "-events");
  }

  @ParameterizedTest
  @MethodSource("events")
  void thePayloadIsMadeOfPlainTypes(EventType event) {
    assertThat(event.type()).isPublic();
    assertThat(Modifier.isStatic(event.type().getModifiers())).isTrue();
    assertThat(PlainTypes.strangersIn(event.type())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void theSchemaSaysWhatTheRecordHolds(EventType event) {
    assertThat(event.schema()).exists();
    JsonNode schema = Json.read(event.schema());

    assertThat(schema.path("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("$id").stringValue()).isEqualTo("urn:samenspraak:event:" + event.name());
    assertThat(schema.path("title").stringValue()).isEqualTo(event.name());
    assertThat(SchemaOfRecord.differences(event.type(), schema)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void thereIsAFullAndAMinimalSample(EventType event) {
    Path minimal = EventType.RESOURCES.resolve("samples/" + event.name() + ".minimal.json");
    assertThat(Files.exists(minimal)).as("%s exists", minimal).isTrue();
    assertThat(event.samples()).hasSizeGreaterThanOrEqualTo(2);

    assertThat(SchemaOfRecord.optionalFieldsIn(event.type(), Json.read(minimal)))
        .as("optional fields in the minimal sample")
        .isEmpty();
    assertThat(event.samples())
        .as(
            "a sample with every field; after an addition that is a new one, %s.full-2.json",
            event.name())
        .anyMatch(s -> SchemaOfRecord.missingIn(event.type(), Json.read(s)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleKeepsToTheSchema(Sample sample) {
    assertThat(Json.errors(Json.read(sample.event().schema()), sample.json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleSurvivesTheRoundTrip(Sample sample) {
    Event read = Json.MAPPER.treeToValue(sample.json(), sample.event().type());
    String written = Json.MAPPER.writeValueAsString(read);

    assertThat(Json.MAPPER.readTree(written)).isEqualTo(sample.json());
    assertThat(Json.MAPPER.readValue(written, sample.event().type())).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsOptionalMayAlsoBeNull(Sample sample) {
    ObjectNode withNulls = sample.json().deepCopy().asObject();
    ObjectNode without = withNulls.deepCopy();
    for (RecordComponent component : sample.event().type().getRecordComponents()) {
      if (SchemaOfRecord.isOptional(component)) {
        withNulls.putNull(component.getName());
        without.remove(component.getName());
      }
    }

    assertThat(Json.errors(Json.read(sample.event().schema()), withNulls)).isEmpty();
    assertThat(Json.MAPPER.treeToValue(withNulls, sample.event().type()))
        .isEqualTo(Json.MAPPER.treeToValue(without, sample.event().type()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fieldsOfALaterEditionAreAllowedAndIgnored(Sample sample) {
    JsonNode later = Json.withUnknownFields(sample.json());

    assertThat(Json.errors(Json.read(sample.event().schema()), later)).isEmpty();
    assertThat(Json.MAPPER.treeToValue(later, sample.event().type()))
        .isEqualTo(Json.MAPPER.treeToValue(sample.json(), sample.event().type()));
  }
}
