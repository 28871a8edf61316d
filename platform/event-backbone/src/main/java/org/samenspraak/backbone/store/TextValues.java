package org.samenspraak.backbone.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Values of some types as text. */
final class TextValues {
  private TextValues() {}

  /**
   * To the text and back.
   *
   * @param readers by the type that each gives
   */
  static List<GenericConverter> of(
      Map<Class<?>, Function<String, Object>> readers, Function<Object, String> writer) {
    return List.of(new Write(readers.keySet(), writer), new Read(readers));
  }

  @WritingConverter
  private record Write(Set<Class<?>> types, Function<Object, String> writer)
      implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return types.stream()
          .map(type -> new ConvertiblePair(type, String.class))
          .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      return source == null ? null : writer.apply(source);
    }
  }

  @ReadingConverter
  private record Read(Map<Class<?>, Function<String, Object>> readers) implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return readers.keySet().stream()
          .map(type -> new ConvertiblePair(String.class, type))
          .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      Function<String, Object> reader = readers.get(to.getType());
      return source == null || reader == null ? null : reader.apply(source.toString());
    }
  }
}
