package org.samenspraak.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * The records that requests and answers are made of, by the names of their schemas. Tells what the
 * schemas do not know: what may be null.
 */
final class Records {
  private final Map<String, ResolvableType> types = new TreeMap<>();
  private final Set<String> sent = new HashSet<>();

  /** Takes a record, with all that it is made of. */
  void ofRequest(ResolvableType type) {
    add(type, true);
  }

  /** Takes an answer, with all that it is made of. */
  void ofAnswer(ResolvableType type) {
    add(type, false);
  }

  private void add(ResolvableType type, boolean isSent) {
    Class<?> raw = type.toClass();
    if (!raw.isRecord()) {
      Arrays.stream(type.getGenerics()).forEach(inner -> add(inner, isSent));
      return;
    }
    String name = nameOf(type);
    ResolvableType known = types.putIfAbsent(name, type);
    if (known != null && known.toClass() != raw) {
      throw new IllegalStateException(
          "one schema cannot be both " + known + " and " + type + "; give them different names");
    }
    if (isSent) {
      sent.add(name);
    }
    if (known == null) {
      components(type).forEach(component -> add(typeOf(component, type), isSent));
    }
  }

  /** As the library names it: {@code PageOf<QuestionRow>} is {@code PageOfQuestionRow}. */
  private static String nameOf(ResolvableType type) {
    return type.toClass().getSimpleName()
        + Arrays.stream(type.getGenerics()).map(Records::nameOf).collect(Collectors.joining());
  }

  private static List<RecordComponent> components(ResolvableType type) {
    return List.of(type.toClass().getRecordComponents());
  }

  private static ResolvableType typeOf(RecordComponent component, ResolvableType owner) {
    return ResolvableType.forType(component.getGenericType(), owner);
  }

  /**
   * Says in the schemas which fields are there and which may be null. A request's fields may all be
   * absent in Java; which must be there is said in words.
   */
  void complete(Components components, ApiTexts texts) {
    types.forEach((name, type) -> {
      Schema<?> schema = components.getSchemas().get(name);
      if (schema != null && schema.getProperties() != null) {
        List<String> required =
            sent.contains(name) ? requiredOf(name, texts) : answered(schema, type);
        schema.setRequired(required.isEmpty() ? null : required);
      }
    });
  }

  private static List<String> requiredOf(String name, ApiTexts texts) {
    ApiTexts.SchemaText text = texts.schemas().get(name);
    return text == null ? List.of() : text.required();
  }

  private static List<String> answered(Schema<?> schema, ResolvableType type) {
    List<String> required = new ArrayList<>();
    for (RecordComponent component : components(type)) {
      Schema<?> field = schema.getProperties().get(component.getName());
      if (field != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        schema.getProperties().put(component.getName(), orNull(field));
      }
      required.add(component.getName());
    }
    return required;
  }

  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() != null) {
      JsonSchema either = new JsonSchema();
      either.setAnyOf(List.of(schema, typed("null")));
      return either;
    }
    schema.addType("null");
    if (schema.getEnum() != null) {
      schema.getEnum().add(null);
    }
    return schema;
  }

  static JsonSchema typed(String type) {
    JsonSchema schema = new JsonSchema();
    schema.addType(type);
    return schema;
  }
}
