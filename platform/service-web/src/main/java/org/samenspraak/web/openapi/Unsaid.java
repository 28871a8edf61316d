package org.samenspraak.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** Refuses a document whose words are about what is no longer there. */
final class Unsaid {
  private Unsaid() {}

  /**
   * Holds the words against the document.
   *
   * @throws IllegalStateException naming the words that nothing belongs to
   */
  static void check(OpenAPI document, ApiTexts texts) {
    List<String> idle = new ArrayList<>();
    texts.operations().keySet().stream().filter(key -> !has(document, key)).forEach(idle::add);
    texts
        .schemas()
        .forEach((name, text) -> {
          Schema<?> schema = document.getComponents().getSchemas().get(name);
          if (schema == null) {
            idle.add(name);
          } else if (schema.getProperties() != null) {
            text.fields().keySet().stream()
                .filter(field -> !schema.getProperties().containsKey(field))
                .forEach(field -> idle.add(name + "." + field));
          }
        });
    if (!idle.isEmpty()) {
      throw new IllegalStateException("openapi/*.yml speaks of what is not there: " + idle);
    }
  }

  private static boolean has(OpenAPI document, String methodAndPath) {
    int space = methodAndPath.indexOf(' ');
    PathItem item = document.getPaths().get(methodAndPath.substring(space + 1));
    return item != null
        && item.readOperationsMap().keySet().stream()
            .anyMatch(method -> methodAndPath.startsWith(method.name() + " "));
  }
}
