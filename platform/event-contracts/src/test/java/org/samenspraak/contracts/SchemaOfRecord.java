package org.samenspraak.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares a record with a hand-written schema and with a sample, field by field. */
final class SchemaOfRecord {

  private static final Map<Type, String> TYPES =
      Map.of(
          String.class,
          "string",
          LocalDate.class,
          "string",
          Instant.class,
          "string",
          boolean.class,
          "boolean",
          int.class,
          "integer",
          Integer.class,
          "integer",
          long.class,
          "integer",
          Long.class,
          "integer");
  private static final Map<Type, String> FORMATS =
      Map.of(LocalDate.class, "date", Instant.class, "date-time");

  private SchemaOfRecord() {}

  static String typeOf(Type held) {
    if (PlainTypes.isId(held)) {
      return "string";
    }
    return TYPES.getOrDefault(held, "object");
  }

  static Optional<String> formatOf(Type held) {
    return Optional.ofNullable(FORMATS.get(held));
  }

  /**
   * In words, what the schema says otherwise than the record; nested records are found in {@code
   * $defs}.
   */
  static List<String> differences(Class<?> type, JsonNode root) {
    List<String> found = new ArrayList<>();
    compare(type, root, root, found);
    return found;
  }

  private static void compare(Class<?> type, JsonNode schema, JsonNode root, List<String> found) {
    String where = type.getSimpleName();
    RecordComponent[] components = type.getRecordComponents();
    expect(
        where + " is described", true, !schema.path("description").asString("").isBlank(), found);
    expect(
        where + " fields, in order",
        names(components, true),
        List.copyOf(schema.path("properties").propertyNames()),
        found);
    expect(
        where + " required",
        names(components, false),
        schema.path("required").valueStream().map(JsonNode::stringValue).toList(),
        found);
    for (RecordComponent component : components) {
      JsonNode field = schema.path("properties").path(component.getName());
      String name = where + "." + component.getName();
      expect(
          name + " is described", true, !field.path("description").asString("").isBlank(), found);
      compareField(name, component, field, root, found);
    }
  }

  private static void compareField(
      String name, RecordComponent component, JsonNode field, JsonNode root, List<String> found) {
    Type held = component.getGenericType();
    if (PlainTypes.isList(held)) {
      expect(name + " type", "\"array\"", field.path("type").toString(), found);
      compareItem(
          name,
          ((ParameterizedType) held).getActualTypeArguments()[0],
          field.path("items"),
          root,
          found);
    } else {
      String type = typeOf(held);
      String expected = isOptional(component) ? "[\"" + type + "\",\"null\"]" : "\"" + type + "\"";
      expect(name + " type", expected, field.path("type").toString(), found);
      if (FORMATS.containsKey(held)) {
        expect(name + " format", FORMATS.get(held), field.path("format").asString("none"), found);
      }
      if (held instanceof Class<?> nested && nested.isRecord() && !PlainTypes.isId(nested)) {
        compareNested(name, component, field, root, found);
      }
    }
  }

  /** What a reference names cannot itself be null, so an optional one has the choice. */
  private static void compareNested(
      String name, RecordComponent component, JsonNode field, JsonNode root, List<String> found) {
    JsonNode holder = field;
    if (isOptional(component)) {
      holder = field.path("anyOf").path(0);
      String other = field.path("anyOf").path(1).path("type").asString("none");
      expect(name + " otherwise", "null", other, found);
    }
    compareItem(name, component.getType(), holder, root, found);
  }

  private static void compareItem(
      String name, Type item, JsonNode schema, JsonNode root, List<String> found) {
    if (item instanceof Class<?> c && c.isRecord() && !PlainTypes.isId(c)) {
      expect(
          name + " items",
          "#/$defs/" + c.getSimpleName(),
          schema.path("$ref").asString("none"),
          found);
      compare(c, root.path("$defs").path(c.getSimpleName()), root, found);
    } else {
      expect(name + " items", typeOf(item), schema.path("type").asString("none"), found);
    }
  }

  private static void expect(String what, Object expected, Object actual, List<String> found) {
    if (!expected.equals(actual)) {
      found.add(what + ": record says " + expected + ", schema says " + actual);
    }
  }

  private static List<String> names(RecordComponent[] components, boolean all) {
    return Arrays.stream(components)
        .filter(c -> all || !isOptional(c))
        .map(RecordComponent::getName)
        .toList();
  }

  static boolean isOptional(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Fields of the record, or of records in it, that no object of the sample holds. */
  static List<String> missingIn(Class<?> type, JsonNode... objects) {
    List<String> missing = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      List<JsonNode> values =
          Arrays.stream(objects)
              .map(o -> o.path(component.getName()))
              .filter(v -> !v.isMissingNode() && !v.isNull())
              .toList();
      List<JsonNode> items = values.stream().flatMap(SchemaOfRecord::nestedIn).toList();
      if (values.isEmpty() || (PlainTypes.isList(component.getGenericType()) && items.isEmpty())) {
        missing.add(type.getSimpleName() + "." + component.getName());
      } else {
        itemRecord(component)
            .ifPresent(item -> missing.addAll(missingIn(item, items.toArray(JsonNode[]::new))));
      }
    }
    return missing;
  }

  /** Optional fields that the sample holds although it could do without. */
  static List<String> optionalFieldsIn(Class<?> type, JsonNode object) {
    List<String> present = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      JsonNode value = object.path(component.getName());
      if (isOptional(component) && !value.isMissingNode()) {
        present.add(type.getSimpleName() + "." + component.getName());
      } else {
        itemRecord(component)
            .ifPresent(
                item -> nestedIn(value).forEach(v -> present.addAll(optionalFieldsIn(item, v))));
      }
    }
    return present;
  }

  /** The objects of a list, or the one object. */
  private static Stream<JsonNode> nestedIn(JsonNode value) {
    return value.isObject() ? Stream.of(value) : value.valueStream();
  }

  private static Optional<Class<?>> itemRecord(RecordComponent component) {
    Type held = component.getGenericType();
    Type item = held instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : held;
    return item instanceof Class<?> c && c.isRecord() && !PlainTypes.isId(c)
        ? Optional.of(c)
        : Optional.empty();
  }
}
