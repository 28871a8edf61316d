package org.samenspraak.web.openapi;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.web.Paging;
import org.samenspraak.web.SentDocument;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/**
 * What a request is made of, as the arguments of its controller method tell.
 *
 * @param method with which it is asked
 */
record RequestShape(RequestMethod method, HandlerMethod handler) {
  private static final Set<Class<?>> TYPED =
      Set.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

  boolean changes() {
    return method != RequestMethod.GET;
  }

  boolean takes(Class<?> argument) {
    return arguments().anyMatch(parameter -> parameter.getParameterType() == argument);
  }

  /** The media type of the document that it takes. */
  String documentForm() {
    RequestMapping mapping =
        AnnotatedElementUtils.getMergedAnnotation(handler.getMethod(), RequestMapping.class);
    return Objects.requireNonNull(mapping).consumes()[0];
  }

  /** The JSON content, if it takes some. */
  Optional<MethodParameter> body() {
    return arguments().filter(p -> p.hasParameterAnnotation(RequestBody.class)).findFirst();
  }

  boolean requiresBody() {
    return body()
        .map(body -> body.getParameterAnnotation(RequestBody.class))
        .filter(RequestBody::required)
        .isPresent();
  }

  /** Whether it must have the query parameter. */
  static boolean isRequired(MethodParameter parameter) {
    RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
    return said != null
        && said.required()
        && said.defaultValue().equals(ValueConstants.DEFAULT_NONE)
        && !parameter.isOptional();
  }

  /** The argument that is the parameter of that name, in path or query. */
  Optional<MethodParameter> argument(String name) {
    return arguments()
        .filter(p ->
            p.hasParameterAnnotation(RequestParam.class)
                || p.hasParameterAnnotation(PathVariable.class))
        .filter(p -> name.equals(p.getParameter().getName()))
        .findFirst();
  }

  /** The groups of problems that follow from it. */
  Set<String> groups() {
    Set<String> groups = new TreeSet<>(Set.of("every"));
    add(groups, "reader", takes(Actor.class));
    add(groups, "change", changes());
    add(groups, "nothing", changes() && body().isEmpty() && !takes(SentDocument.class));
    add(groups, "json", body().isPresent());
    add(groups, "required", requiresBody());
    body().ifPresent(body -> contents(ResolvableType.forMethodParameter(body), groups));
    add(groups, "paging", takes(Paging.class));
    add(groups, "parameters", takes(Paging.class));
    arguments().forEach(parameter -> ofParameter(parameter, groups));
    return groups;
  }

  private static void ofParameter(MethodParameter parameter, Set<String> groups) {
    boolean inPath = parameter.hasParameterAnnotation(PathVariable.class);
    boolean inQuery = parameter.hasParameterAnnotation(RequestParam.class);
    Class<?> type = parameter.getParameterType();
    add(groups, "thing", inPath);
    add(groups, "parameters", inQuery);
    add(groups, "required-parameter", isRequired(parameter));
    add(groups, "typed", (inPath || inQuery) && TYPED.contains(type));
    add(groups, "dates", (inPath || inQuery) && type == LocalDate.class);
    add(groups, "codes", (inPath || inQuery) && type.isEnum());
  }

  /** What the fields of the content can be wrong in. */
  private static void contents(ResolvableType type, Set<String> groups) {
    Class<?> raw = type.toClass();
    add(groups, "texts", raw == String.class);
    add(groups, "whole-numbers", raw == Integer.class);
    add(groups, "lists", List.class.isAssignableFrom(raw));
    Arrays.stream(type.getGenerics()).forEach(element -> contents(element, groups));
    if (raw.isRecord()) {
      for (RecordComponent component : raw.getRecordComponents()) {
        contents(ResolvableType.forType(component.getGenericType()), groups);
      }
    }
  }

  private static void add(Set<String> groups, String group, boolean really) {
    if (really) {
      groups.add(group);
    }
  }

  private Stream<MethodParameter> arguments() {
    return Arrays.stream(handler.getMethodParameters());
  }
}
