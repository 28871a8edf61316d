package org.samenspraak.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;

/** Says in the schemas what the names of records and fields do not say. */
final class SchemaWords {
  private SchemaWords() {}

  static void say(Components components, ApiTexts texts) {
    texts
        .schemas()
        .forEach((name, text) -> {
          Schema<?> schema = components.getSchemas().get(name);
          if (schema != null) {
            schema.setDescription(text.description());
            text.fields().forEach((field, words) -> say(schema, field, words));
          }
        });
  }

  private static void say(Schema<?> schema, String name, String words) {
    Schema<?> field = schema.getProperties().get(name);
    if (field != null) {
      field.setDescription(words);
    }
  }
}
