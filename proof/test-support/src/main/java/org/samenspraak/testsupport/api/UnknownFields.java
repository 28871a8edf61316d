package org.samenspraak.testsupport.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * A body with one field that nobody knows.
 *
 * @param path where that field is: {@code addressees[0].onbekend}
 * @param json the body
 */
record UnknownFields(String path, String json) {
  static final String NAME = "onbekend";

  /** One for the request record itself and one for each record within. */
  static Stream<UnknownFields> in(Class<?> record) {
    UnknownFields own = new UnknownFields(NAME, "{\"" + NAME + "\": 1}");
    return Stream.concat(
        Stream.of(own), Arrays.stream(record.getRecordComponents()).flatMap(UnknownFields::within));
  }

  private static Stream<UnknownFields> within(RecordComponent component) {
    String name = component.getName();
    if (component.getType().isRecord()) {
      return in(component.getType()).map(inner -> inner.at(name + ".", name, "", ""));
    }
    return element(component.getGenericType())
        .flatMap(UnknownFields::in)
        .map(inner -> inner.at(name + "[0].", name, "[", "]"));
  }

  /** The records that a list of them holds. */
  private static Stream<Class<?>> element(Type type) {
    return type instanceof ParameterizedType list
            && list.getRawType() instanceof Class<?> raw
            && Collection.class.isAssignableFrom(raw)
            && list.getActualTypeArguments()[0] instanceof Class<?> element
            && element.isRecord()
        ? Stream.of(element)
        : Stream.of();
  }

  private UnknownFields at(String prefix, String name, String open, String close) {
    return new UnknownFields(prefix + path, "{\"" + name + "\": " + open + json + close + "}");
  }
}
