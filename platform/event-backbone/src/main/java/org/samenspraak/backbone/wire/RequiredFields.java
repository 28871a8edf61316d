package org.samenspraak.backbone.wire;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds a field that a record cannot do without: a component that is not {@code @Nullable} and has
 * no value.
 */
final class RequiredFields {
  private RequiredFields() {}

  /** The path of the first missing field, for example {@code addressings[1].minister}. */
  static Optional<String> missing(JsonNode json, Class<?> record) {
    return Optional.ofNullable(ofRecord(json, record, ""));
  }

  private static @Nullable String ofRecord(JsonNode json, Class<?> record, String path) {
    if (!json.isObject()) {
      return null; // Jackson says so better
    }
    for (RecordComponent component : record.getRecordComponents()) {
      String at = path.isEmpty() ? component.getName() : path + "." + component.getName();
      String missing = of(json.get(component.getName()), component.getAnnotatedType(), at);
      if (missing != null) {
        return missing;
      }
    }
    return null;
  }

  private static @Nullable String of(@Nullable JsonNode value, AnnotatedType type, String path) {
    if (value == null || value.isNull()) {
      return type.isAnnotationPresent(Nullable.class) ? null : path;
    }
    Class<?> raw = raw(type.getType());
    if (raw != null && raw.isRecord()) {
      return ofRecord(value, raw, path);
    }
    return type instanceof AnnotatedParameterizedType container
        ? inside(value, container, path)
        : null;
  }

  private static @Nullable String inside(
      JsonNode value, AnnotatedParameterizedType container, String path) {
    AnnotatedType[] arguments = container.getAnnotatedActualTypeArguments();
    AnnotatedType element = arguments[arguments.length - 1];
    int index = 0;
    for (JsonNode item : value.values()) {
      String missing = of(item, element, path + "[" + index + "]");
      if (missing != null) {
        return missing;
      }
      index++;
    }
    return null;
  }

  private static @Nullable Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic when generic.getRawType() instanceof Class<?> plain -> plain;
      default -> null;
    };
  }
}
