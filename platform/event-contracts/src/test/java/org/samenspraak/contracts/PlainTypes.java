package org.samenspraak.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samenspraak.contracts.ids.Id;

/** What a payload may be made of, so that any language can read it. */
final class PlainTypes {

  private static final Set<Class<?>> PLAIN =
      Set.of(
          String.class,
          int.class,
          Integer.class,
          long.class,
          Long.class,
          boolean.class,
          LocalDate.class,
          Instant.class);

  private PlainTypes() {}

  /** The components that are of any other type, as {@code Record.component}. */
  static List<String> strangersIn(Class<?> type) {
    List<String> strangers = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Type held = component.getGenericType();
      Type item = isList(held) ? ((ParameterizedType) held).getActualTypeArguments()[0] : held;
      if (item instanceof Class<?> c
          && c.isRecord()
          && !isId(c)
          && !Event.class.isAssignableFrom(c)) {
        strangers.addAll(strangersIn(c));
      } else if (!(item instanceof Class<?> c && (PLAIN.contains(c) || isId(c)))) {
        strangers.add(type.getSimpleName() + "." + component.getName());
      }
    }
    return strangers;
  }

  static boolean isId(Type type) {
    return type instanceof Class<?> c && Id.class.isAssignableFrom(c);
  }

  static boolean isList(Type type) {
    return type instanceof ParameterizedType p && p.getRawType() == List.class;
  }
}
