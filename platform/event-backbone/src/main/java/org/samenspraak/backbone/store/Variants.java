package org.samenspraak.backbone.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;

/**
 * Lets no class name reach the data: only a variant of a sealed type is told from the others, by
 * its simple name under {@code _is}.
 */
final class Variants extends DefaultMongoTypeMapper {
  private static final String KEY = "_is";

  Variants() {
    super(null);
  }

  @Override
  public boolean isTypeKey(String key) {
    return KEY.equals(key);
  }

  @Override
  public void writeType(TypeInformation<?> type, Bson sink) {
    if (isVariant(type.getType()) && sink instanceof Document document) {
      document.put(KEY, type.getType().getSimpleName());
    }
  }

  @Override
  public <T> TypeInformation<? extends T> readType(Bson source, TypeInformation<T> declared) {
    return source instanceof Document document && document.get(KEY) instanceof String name
        ? named(name, declared)
        : declared;
  }

  private static <T> TypeInformation<? extends T> named(String name, TypeInformation<T> declared) {
    Class<T> type = declared.getType();
    return permitted(type)
        .filter(variant -> variant.getSimpleName().equals(name))
        .findFirst()
        .<TypeInformation<? extends T>>map(variant -> TypeInformation.of(variant.asSubclass(type)))
        .orElse(declared);
  }

  private static boolean isVariant(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getInterfaces()),
            Optional.<@Nullable Class<?>>ofNullable(type.getSuperclass()).stream())
        .anyMatch(above -> above.isSealed() || isVariant(above));
  }

  private static Stream<Class<?>> permitted(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Variants::permitted)
        : Stream.of(type);
  }
}
