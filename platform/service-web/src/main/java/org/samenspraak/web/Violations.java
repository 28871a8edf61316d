package org.samenspraak.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What Bean Validation finds wrong with a request, as one refusal: that of the first field, in the
 * order in which the request is declared, with all of them in {@code errors}.
 */
final class Violations {

  /** One constraint that does not hold. */
  private record Broken(String path, Annotation constraint, @Nullable Object value, Object owner) {
    static Broken of(FieldError error) {
      ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
      return new Broken(
          error.getField(),
          violation.getConstraintDescriptor().getAnnotation(),
          violation.getInvalidValue(),
          violation.getLeafBean());
    }

    Refusal refusal() {
      return switch (constraint) {
        case NotNull _ -> Input.missing(path, Violations.expected(owner, name()));
        case Range range ->
            Input.outOfRange(path, Math.toIntExact(range.min()), Math.toIntExact(range.max()));
        case Size size ->
            Input.listSize(path, ((Collection<?>) given()).size(), size.min(), size.max());
        case ShortName _ -> Input.noSlug(path, (String) given());
        case TextLine line ->
            Input.refusal(() -> Input.line((String) given(), path, line.max())).orElseThrow();
        case LongText text when text.orBlank() ->
            Input.refusal(() -> Input.optionalText((String) given(), path)).orElseThrow();
        case LongText _ -> Input.refusal(() -> Input.text((String) given(), path)).orElseThrow();
        default -> throw new IllegalStateException("no words for " + constraint);
      };
    }

    /** Null is no constraint's failure but that of being there. */
    private Object given() {
      return Objects.requireNonNull(value);
    }

    private String name() {
      return path.substring(path.lastIndexOf('.') + 1);
    }
  }

  private Violations() {}

  static Refusal refusal(BindingResult result) {
    Class<?> request = Objects.requireNonNull(result.getTarget()).getClass();
    List<Refusal> all =
        result.getFieldErrors().stream()
            .map(Broken::of)
            .sorted(Comparator.comparing(broken -> place(request, broken.path()), Arrays::compare))
            .map(Broken::refusal)
            .toList();
    return all.getFirst().with("errors", all.stream().map(Violations::error).toList());
  }

  private static Map<String, Object> error(Refusal refusal) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("field", Objects.requireNonNull(refusal.field()));
    error.put("type", Problem.TYPE + refusal.type());
    error.put("detail", String.valueOf(refusal.getMessage()));
    error.put("expected", Objects.requireNonNull(refusal.expected()));
    return error;
  }

  /** Of {@code addressees[1].minister}: which component, which element, which component of that. */
  private static int[] place(Class<?> request, String path) {
    List<Integer> place = new ArrayList<>();
    Class<?> record = request;
    for (String step : path.split("[.\\[]", -1)) {
      if (step.endsWith("]")) {
        place.add(Integer.parseInt(step.substring(0, step.length() - 1)));
      } else {
        List<String> names =
            Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).toList();
        place.add(names.indexOf(step));
        record = elements(component(record, step));
      }
    }
    return place.stream().mapToInt(Integer::intValue).toArray();
  }

  private static RecordComponent component(Class<?> record, String name) {
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Class<?> elements(RecordComponent component) {
    ResolvableType type = ResolvableType.forType(component.getGenericType());
    return Collection.class.isAssignableFrom(type.toClass())
        ? type.asCollection().getGeneric(0).toClass()
        : type.toClass();
  }

  /** What had to be there, by what else is asked of it. */
  private static String expected(Object owner, String name) {
    if (name.endsWith("]") || !owner.getClass().isRecord()) {
      return "elementen die niet null zijn";
    }
    RecordComponent component = component(owner.getClass(), name);
    Class<?> type = component.getType();
    if (type == LocalDate.class) {
      return RefusalWords.DATE;
    }
    if (type.isEnum()) {
      return RefusalWords.oneOf(type);
    }
    return field(owner, name).stream()
        .map(Violations::expected)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("een waarde");
  }

  private static List<Annotation> field(Object owner, String name) {
    try {
      return List.of(owner.getClass().getDeclaredField(name).getAnnotations());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String expected(Annotation constraint) {
    return switch (constraint) {
      case Range range -> Input.between(range.min(), range.max());
      case Size size -> Input.elements(size.min(), size.max());
      case ShortName _ -> Input.SLUG_EXPECTED;
      case TextLine _, LongText _ -> "tekst";
      default -> "";
    };
  }
}
