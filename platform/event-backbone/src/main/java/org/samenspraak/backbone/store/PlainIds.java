package org.samenspraak.backbone.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.Id;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PartNumber;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Ids as the plain text, and numbers of parts as the plain number, that they are outside Java. */
final class PlainIds {
  private static final Map<Class<? extends Id>, Function<String, Id>> READERS =
      Map.of(
          QuestionId.class, QuestionId::new,
          MinisterId.class, MinisterId::new,
          PlanId.class, PlanId::new,
          ActionId.class, ActionId::new);

  private PlainIds() {}

  static List<Object> converters() {
    return List.of(new Write(), new Read(), new WriteNumber(), new ReadNumber());
  }

  /** Whether such a record is one value, and none of its fields is asked for apart. */
  static boolean isOne(Class<?> type) {
    return Id.class.isAssignableFrom(type) || type == PartNumber.class;
  }

  @WritingConverter
  private static final class Write implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return READERS.keySet().stream()
          .map(type -> new ConvertiblePair(type, String.class))
          .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      return source == null ? null : source.toString();
    }
  }

  @ReadingConverter
  private static final class Read implements GenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return READERS.keySet().stream()
          .map(type -> new ConvertiblePair(String.class, type))
          .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
      Function<String, Id> reader = READERS.get(to.getType());
      return source == null || reader == null ? null : reader.apply(source.toString());
    }
  }

  @WritingConverter
  private static final class WriteNumber implements Converter<PartNumber, Integer> {
    @Override
    public Integer convert(PartNumber source) {
      return source.value();
    }
  }

  @ReadingConverter
  private static final class ReadNumber implements Converter<Integer, PartNumber> {
    @Override
    public PartNumber convert(Integer source) {
      return new PartNumber(source);
    }
  }
}
