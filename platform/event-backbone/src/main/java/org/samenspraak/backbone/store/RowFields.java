package org.samenspraak.backbone.store;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;

/** The stored fields that a row shows, by its shape: only what has a place in it is read. */
final class RowFields {
  private static final ClassValue<List<String>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> row) {
          return Stream.concat(
                  Stream.of(Documents.VERSION, Documents.UNCHANGED),
                  Stream.of(row.getRecordComponents())
                      .filter(component -> !isOfTheDocument(component.getName()))
                      .flatMap(component -> below(Documents.STATE, component)))
              .toList();
        }
      };

  private RowFields() {}

  /**
   * Their paths.
   *
   * @param row a record
   */
  static List<String> of(Class<?> row) {
    return KNOWN.get(row);
  }

  private static boolean isOfTheDocument(String name) {
    return name.equals("id") || name.equals(Documents.VERSION);
  }

  private static Stream<String> below(String path, RecordComponent component) {
    String here = path + "." + component.getName();
    ResolvableType type = ResolvableType.forType(component.getGenericType());
    Class<?> shown =
        Iterable.class.isAssignableFrom(type.toClass()) ? type.resolveGeneric() : type.toClass();
    return shown != null && shown.isRecord() && !PlainIds.isOne(shown)
        ? Stream.of(shown.getRecordComponents()).flatMap(inner -> below(here, inner))
        : Stream.of(here);
  }
}
