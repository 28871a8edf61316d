package org.samenspraak.testsupport.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.samenspraak.testsupport.login.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether each operation is described, and as it is: its example is sent, whole and without each of
 * its fields, by somebody who may do nothing.
 */
record EveryOperation(JsonNode document, String base) {
  private static final String NOBODY = "asker:niemand";
  private static final Integer[] UNDERSTOOD = {403, 404, 409};

  Stream<DynamicNode> checks() {
    List<DynamicNode> checks = new ArrayList<>();
    document
        .path("paths")
        .forEachEntry((path, item) ->
            item.forEachEntry((method, operation) ->
                checks.add(
                    dynamicContainer(
                        method.toUpperCase(Locale.ROOT) + " " + path,
                        of(path, method.toUpperCase(Locale.ROOT), operation)))));
    return checks.stream();
  }

  private Stream<DynamicTest> of(String path, String method, JsonNode operation) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest("is described", () -> isDescribed(operation)));
    JsonNode contents = operation.path("requestBody").path("content");
    contents.forEachEntry((type, content) -> {
      tests.add(
          dynamicTest(
              "has an example",
              () -> assertThat(content.path("example").isMissingNode()).isFalse()));
      if (type.equals("application/json")) {
        tests.addAll(fields(path, method, content));
      } else {
        tests.add(
            dynamicTest("its document is read", () -> isRead(path, operation, type, content)));
      }
    });
    return tests.stream();
  }

  private void isDescribed(JsonNode operation) {
    assertThat(operation.path("summary").asString("")).matches("[A-Z][^\\n.]{9,99}");
    SoundDocument.elements(operation.path("parameters"))
        .map(this::resolved)
        .forEach(parameter ->
            assertThat(parameter.path("description").asString(""))
                .as(parameter.path("name").asString(""))
                .isNotBlank());
    operation
        .path("responses")
        .forEachEntry((status, answer) -> {
          assertThat(answer.path("description").asString("")).as(status).isNotBlank();
          if (Integer.parseInt(status) >= 400) {
            assertThat(answer.path("content").propertyNames())
                .as(status)
                .containsExactly("application/problem+json");
          }
        });
  }

  private List<DynamicTest> fields(String path, String method, JsonNode content) {
    List<DynamicTest> tests = new ArrayList<>();
    JsonNode example = content.path("example");
    tests.add(
        dynamicTest(
            "its example is understood",
            () ->
                assertThat(send(path, method, example).statusCode()).isIn((Object[]) UNDERSTOOD)));
    leave(
        content.path("schema"),
        "",
        example,
        (field, without, required) ->
            tests.add(
                dynamicTest(
                    (required ? "needs " : "can do without ") + field,
                    () -> answers(send(path, method, without), field, required))));
    return tests;
  }

  private interface Left {
    void out(String field, JsonNode without, boolean required);
  }

  /** The example without each field that is described, also of the records within. */
  private void leave(JsonNode schema, String prefix, JsonNode example, Left left) {
    JsonNode record = resolved(schema);
    List<String> required =
        SoundDocument.elements(record.path("required")).map(name -> name.asString("")).toList();
    record
        .path("properties")
        .forEachEntry((name, property) -> {
          String pointer = prefix + "/" + name;
          assertThat(property.path("description").asString("")).as(pointer).isNotBlank();
          if (!example.at(pointer).isMissingNode()) {
            ObjectNode without = (ObjectNode) example.deepCopy();
            ((ObjectNode) without.at(prefix)).remove(name);
            left.out(pointer, without, required.contains(name));
            if (property.path("items").has("$ref")) {
              leave(property.path("items"), pointer + "/0", example, left);
            }
          }
        });
  }

  private static void answers(HttpResponse<String> answer, String pointer, boolean required) {
    if (required) {
      String field = pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains(":missing-field\"", "\"field\":\"" + field + "\"");
    } else {
      assertThat(answer.statusCode()).as(answer.body()).isIn((Object[]) UNDERSTOOD);
    }
  }

  private HttpResponse<String> send(String path, String method, JsonNode content) {
    return ApiDocument.send(
        HttpRequest.newBuilder(URI.create(base + path.replaceAll("\\{[^}]*}", "1")))
            .header("Authorization", TestIssuer.shared().bearer(NOBODY))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(content.toString())));
  }

  /** By who may send it, who then is told that nothing is missing in it. */
  private void isRead(String path, JsonNode operation, String type, JsonNode content) {
    String actor = operation.path("x-asked-by").asString("");
    HttpResponse<String> answer =
        ApiDocument.send(
            HttpRequest.newBuilder(URI.create(base + path + "?dryRun=true"))
                .header("Authorization", TestIssuer.shared().bearer(actor))
                .header("Content-Type", type + "; charset=utf-8")
                .POST(BodyPublishers.ofString(content.path("example").asString(""))));
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
    assertThat(answer.body()).contains("\"recognised\":[{");
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asString("").substring(1)) : node;
  }
}
