package org.samenspraak.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Writes {@code docs/events.md}: what is told to readers, then a table per topic, from the records
 * and schemas.
 */
final class EventDocs {

  static final Path FILE = Path.of("../../docs/events.md");
  private static final Path HEAD = Path.of("src/test/resources/events-head.md");
  private static final Pattern MINISTRY_TOPICS =
      Pattern.compile("<!-- ministry topics.*-->\n([^<]*)<!-- end of ministry topics -->");
  private static final Map<String, String> PUBLISHERS =
      Map.of(
          "question-events", "question-service",
          "member-events", "question-service",
          "job-events", "question-service",
          "coordination-events", "coordination-service",
          "government-events", "coordination-service",
          "plan-events", "plan-service",
          "action-events", "plan-service",
          "agenda-events", "notification-service",
          "notification-events", "notification-service");

  private EventDocs() {}

  static String text() {
    StringBuilder out = new StringBuilder(head());
    EventType.all().stream()
        .collect(Collectors.groupingBy(EventType::topic, TreeMap::new, Collectors.toList()))
        .forEach((topic, events) -> appendTopic(out, topic, events));
    return out.toString();
  }

  /** What each ministry gets is known to notification-service, whose test keeps that section. */
  private static String head() {
    String head = read(HEAD);
    int end = head.indexOf("<!-- end of ministry topics -->");
    return head.substring(0, end) + ministryTopics(read(FILE)) + head.substring(end);
  }

  private static String ministryTopics(String written) {
    Matcher section = MINISTRY_TOPICS.matcher(written);
    return section.find() ? section.group(1) : "";
  }

  private static void appendTopic(StringBuilder out, String topic, List<EventType> events) {
    String publisher =
        Optional.ofNullable(PUBLISHERS.get(topic))
            .orElseThrow(
                () -> new IllegalStateException("say in EventDocs who publishes " + topic));
    out.append("\n## `").append(topic).append("`\n\nPublished by ").append(publisher);
    out.append(".\n\n| event | when | fields |\n|---|---|---|\n");
    for (EventType event : events) {
      JsonNode schema = Json.read(event.schema());
      out.append(
          "| [`%s`](#%s) | %s | "
              .formatted(event.name(), event.name().replace(".", ""), description(schema)));
      out.append(String.join(", ", schema.path("properties").propertyNames())).append(" |\n");
    }
    for (EventType event : events) {
      JsonNode schema = Json.read(event.schema());
      out.append("\n### ").append(event.name()).append("\n\n");
      out.append("| field | type | meaning |\n|---|---|---|\n");
      appendFields(out, "", schema, schema);
    }
  }

  private static void appendFields(StringBuilder out, String path, JsonNode object, JsonNode root) {
    List<String> required =
        object.path("required").valueStream().map(JsonNode::stringValue).toList();
    object
        .path("properties")
        .forEachEntry((name, field) -> {
          String full = path + name;
          String optional = required.contains(name) ? "" : ", optional";
          out.append(
              "| `%s` | %s%s | %s |\n"
                  .formatted(full, type(field, root), optional, meaning(field)));
          String inside = full + (field.path("items").isObject() ? "[]." : ".");
          item(field, root).ifPresent(item -> appendFields(out, inside, item, root));
        });
  }

  private static String type(JsonNode field, JsonNode root) {
    JsonNode type = field.path("type");
    String name = type.isArray() ? type.path(0).stringValue() : type.asString("");
    return switch (name) {
      case "array" -> "list of " + listed(field, root);
      case "string" -> field.path("format").asString("text");
      default -> name;
    };
  }

  private static String listed(JsonNode field, JsonNode root) {
    if (item(field, root).isPresent()) {
      return "objects";
    }
    return field.path("items").path("type").asString("").equals("integer") ? "integers" : "text";
  }

  private static String meaning(JsonNode field) {
    String codes =
        field
            .path("examples")
            .valueStream()
            .map(c -> "`" + c.stringValue() + "`")
            .collect(Collectors.joining(", "));
    return description(field) + (codes.isEmpty() ? "" : " Known codes: " + codes + ".");
  }

  private static String description(JsonNode schema) {
    return schema.path("description").asString("");
  }

  private static Optional<JsonNode> item(JsonNode field, JsonNode root) {
    String ref =
        Stream.of(field, field.path("items"), field.path("anyOf").path(0))
            .map(holder -> holder.path("$ref").asString(""))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse("");
    return ref.isEmpty() ? Optional.empty() : Optional.of(root.at(ref.substring(1)));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
