package org.samenspraak.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Takes what is written, or nothing: no rounding, no first or last of two, no half dates, no field
 * that nobody knows. Only for what callers send: the mapper that it is made of stays lenient, since
 * the service's own clients read the answers of newer versions with it.
 */
record StrictJson(JsonMapper mapper) {

  static StrictJson of(JsonMapper shared) {
    return new StrictJson(strict(shared));
  }

  private static JsonMapper strict(JsonMapper shared) {
    return shared
        .rebuild()
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .withCoercionConfig(
            LogicalType.Textual,
            text ->
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .withCoercionConfig(
            LogicalType.Enum,
            code -> code.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
        .addModule(new SimpleModule("strict").addDeserializer(LocalDate.class, new IsoDate()))
        .build();
  }

  /** A string like {@code 2020-10-29}, of a day that exists. */
  private static final class IsoDate extends StdDeserializer<LocalDate> {
    IsoDate() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
      }
      String text = parser.getString();
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw context.weirdStringException(text, LocalDate.class, e.getMessage());
      }
    }
  }
}
