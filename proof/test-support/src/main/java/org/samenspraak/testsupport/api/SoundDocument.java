package org.samenspraak.testsupport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Whether a document is OpenAPI 3.1 that a reader can follow, and the same from start to start. */
record SoundDocument(JsonNode document) {

  void check() {
    assertThat(document.path("openapi").asString("")).startsWith("3.1.");
    for (String word : List.of("title", "version", "description")) {
      assertThat(document.path("info").path(word).asString("")).as(word).isNotBlank();
    }
    assertThat(document.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
    assertThat(operations(document).map(operation -> operation.path("operationId").asString("")))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z][A-Za-z0-9]+"));
    List<String> tags =
        elements(document.path("tags")).map(tag -> tag.path("name").asString("")).toList();
    assertThat(operations(document).flatMap(operation -> elements(operation.path("tags"))))
        .isNotEmpty()
        .allMatch(tag -> tags.contains(tag.asString("")));
    assertThat(references(document))
        .isNotEmpty()
        .allSatisfy(
            to -> assertThat(document.at(to.substring(1)).isMissingNode()).as(to).isFalse());
  }

  /** All that can be asked, in the order of their paths. */
  static Stream<JsonNode> operations(JsonNode document) {
    return elements(document.path("paths")).flatMap(SoundDocument::elements);
  }

  static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  private static List<String> references(JsonNode node) {
    return node.findValues("$ref").stream().map(to -> to.asString("")).distinct().toList();
  }
}
