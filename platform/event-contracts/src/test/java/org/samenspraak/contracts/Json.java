package org.samenspraak.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads, writes and validates as a consumer with an ordinary Jackson and an ordinary validator
 * would.
 */
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Json() {}

  static JsonNode read(Path file) {
    return MAPPER.readTree(file.toFile());
  }

  /** What is wrong with a document, empty when it keeps to the schema; formats are checked too. */
  static List<String> errors(JsonNode schema, JsonNode document) {
    return SCHEMAS
        .getSchema(schema)
        .validate(document, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** The same document with a field of a later edition in every object of it. */
  static JsonNode withUnknownFields(JsonNode document) {
    JsonNode copy = document.deepCopy();
    addUnknown(copy);
    return copy;
  }

  private static void addUnknown(JsonNode node) {
    node.forEach(Json::addUnknown);
    if (node instanceof ObjectNode object) {
      object.putObject("fieldOfALaterEdition").put("deep", 1);
    }
  }

  /**
   * One text for all ways to write the same contract: keys sorted, no spaces. What a schema only
   * tells people is left out, so that wording may improve and known codes may be added.
   */
  static String canonical(Path file) {
    JsonNode content = read(file);
    boolean schema = file.getParent().endsWith("schemas");
    return MAPPER.writeValueAsString(sorted(content, schema, false));
  }

  private static Object sorted(JsonNode node, boolean schema, boolean namesOfFields) {
    if (node instanceof ObjectNode object) {
      Map<String, Object> fields = new TreeMap<>();
      object.forEachEntry((name, value) -> {
        if (!schema || namesOfFields || !isAnnotation(name)) {
          boolean fieldsFollow = !namesOfFields && List.of("properties", "$defs").contains(name);
          fields.put(name, sorted(value, schema, fieldsFollow));
        }
      });
      return fields;
    }
    if (node instanceof ArrayNode array) {
      return array.valueStream().map(item -> sorted(item, schema, false)).toList();
    }
    return node;
  }

  private static boolean isAnnotation(String keyword) {
    return List.of("description", "title", "examples").contains(keyword);
  }
}
