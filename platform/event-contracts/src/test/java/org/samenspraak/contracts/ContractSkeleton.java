package org.samenspraak.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a new record begins with: a schema without words and two samples with any values, all to be
 * completed by hand. Nothing that is there is overwritten.
 */
final class ContractSkeleton {
  private static final ObjectWriter PRETTY = Json.MAPPER.writerWithDefaultPrettyPrinter();

  private final EventType event;

  ContractSkeleton(EventType event) {
    this.event = event;
  }

  /** Writes the files that are missing. */
  void writeWhatIsMissing() {
    write(event.schema(), schema());
    write(event.sample("full"), sample(event.type(), true));
    write(event.sample("minimal"), sample(event.type(), false));
  }

  private static void write(Path file, ObjectNode content) {
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, PRETTY.writeValueAsString(content) + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ObjectNode schema() {
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:samenspraak:event:" + event.name());
    root.put("title", event.name());
    ObjectNode definitions = Json.MAPPER.createObjectNode();
    describe(event.type(), root, definitions);
    if (!definitions.isEmpty()) {
      root.set("$defs", definitions);
    }
    return root;
  }

  private static void describe(Class<?> type, ObjectNode object, ObjectNode definitions) {
    object.put("description", "").put("type", "object");
    var required = object.putArray("required");
    ObjectNode properties = object.putObject("properties");
    for (RecordComponent component : type.getRecordComponents()) {
      if (!SchemaOfRecord.isOptional(component)) {
        required.add(component.getName());
      }
      ObjectNode field = properties.putObject(component.getName()).put("description", "");
      describe(component, field, definitions);
    }
  }

  private static void describe(
      RecordComponent component, ObjectNode field, ObjectNode definitions) {
    Type held = component.getGenericType();
    if (PlainTypes.isList(held)) {
      describeList(((ParameterizedType) held).getActualTypeArguments()[0], field, definitions);
      return;
    }
    String type = SchemaOfRecord.typeOf(held);
    if (SchemaOfRecord.isOptional(component)) {
      field.putArray("type").add(type).add("null");
    } else {
      field.put("type", type);
    }
    SchemaOfRecord.formatOf(held).ifPresent(format -> field.put("format", format));
    if (held instanceof Class<?> nested && nested.isRecord() && !PlainTypes.isId(nested)) {
      describeNested(nested, SchemaOfRecord.isOptional(component), field, definitions);
    }
  }

  private static void describeNested(
      Class<?> nested, boolean optional, ObjectNode field, ObjectNode definitions) {
    if (optional) {
      ArrayNode choice = field.putArray("anyOf");
      refer(nested, choice.addObject(), definitions);
      choice.addObject().put("type", "null");
    } else {
      refer(nested, field, definitions);
    }
  }

  private static void describeList(Type item, ObjectNode field, ObjectNode definitions) {
    ObjectNode items = field.put("type", "array").putObject("items");
    if (item instanceof Class<?> nested && nested.isRecord() && !PlainTypes.isId(nested)) {
      refer(nested, items, definitions);
    } else {
      items.put("type", SchemaOfRecord.typeOf(item));
    }
  }

  private static void refer(Class<?> nested, ObjectNode from, ObjectNode definitions) {
    from.put("$ref", "#/$defs/" + nested.getSimpleName());
    describe(nested, definitions.putObject(nested.getSimpleName()), definitions);
  }

  static ObjectNode sample(Class<?> type, boolean full) {
    ObjectNode sample = Json.MAPPER.createObjectNode();
    for (RecordComponent component : type.getRecordComponents()) {
      if (full || !SchemaOfRecord.isOptional(component)) {
        sample.set(
            component.getName(),
            Json.MAPPER.valueToTree(anyValue(component.getGenericType(), full)));
      }
    }
    return sample;
  }

  private static Object anyValue(Type type, boolean full) {
    if (PlainTypes.isList(type)) {
      Type item = ((ParameterizedType) type).getActualTypeArguments()[0];
      return new Object[] {anyValue(item, full)};
    }
    if (type instanceof Class<?> nested && nested.isRecord() && !PlainTypes.isId(nested)) {
      return sample(nested, full);
    }
    return switch (SchemaOfRecord.formatOf(type).orElse(SchemaOfRecord.typeOf(type))) {
      case "date" -> "2020-10-29";
      case "date-time" -> "2020-10-29T08:00:00Z";
      case "boolean" -> true;
      case "integer" -> 1;
      default -> "voorbeeld";
    };
  }
}
