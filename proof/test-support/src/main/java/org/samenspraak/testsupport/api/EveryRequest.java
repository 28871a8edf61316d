package org.samenspraak.testsupport.api;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every request that a service takes under {@code /api}, asked in ways that it must refuse before
 * it looks for anything: nothing that it is asked about exists, and yet none says so.
 */
public final class EveryRequest {
  private static final Set<RequestMethod> CHANGING =
      Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);

  private final RequestMappingHandlerMapping mappings;
  private final Asking asking;

  private EveryRequest(RequestMappingHandlerMapping mappings, Asking asking) {
    this.mappings = mappings;
    this.asking = asking;
  }

  /**
   * All requests of a running service.
   *
   * @param mappings the service's bean {@code requestMappingHandlerMapping}
   * @param base such as {@code http://127.0.0.1:8081}
   */
  public static EveryRequest of(RequestMappingHandlerMapping mappings, String base) {
    return new EveryRequest(mappings, new Asking(base));
  }

  /** One container of tests per request. */
  public Stream<DynamicNode> refusesWhatItDoesNotKnow() {
    List<DynamicNode> requests = new ArrayList<>();
    mappings.getHandlerMethods().entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(entry -> requests.addAll(requests(entry.getKey(), entry.getValue())));
    if (requests.isEmpty()) {
      throw new AssertionError("the service takes no request under /api");
    }
    return requests.stream();
  }

  private List<DynamicNode> requests(RequestMappingInfo info, HandlerMethod handler) {
    return info.getPatternValues().stream()
        .filter(path -> path.startsWith("/api/"))
        .flatMap(path ->
            info.getMethodsCondition().getMethods().stream()
                .<DynamicNode>map(method ->
                    dynamicContainer(
                        method + " " + path,
                        refusals(method, path.replaceAll("\\{[^}]*}", "1"), info, handler))))
        .toList();
  }

  private Stream<DynamicTest> refusals(
      RequestMethod method, String path, RequestMappingInfo info, HandlerMethod handler) {
    Stream<DynamicTest> always =
        Stream.of(
            dynamicTest(
                "an unknown parameter",
                () ->
                    request(method, path + "?" + UnknownFields.NAME + "=1", info)
                        .refused(400, "unknown-parameter", UnknownFields.NAME)),
            dynamicTest(
                "an answer in another form",
                () ->
                    request(method, path, info)
                        .accepting("text/x-niets")
                        .refused(406, "not-acceptable", "")));
    return CHANGING.contains(method)
        ? Stream.concat(always, contents(method, path, info, handler))
        : always;
  }

  private Stream<DynamicTest> contents(
      RequestMethod method, String path, RequestMappingInfo info, HandlerMethod handler) {
    Stream<DynamicTest> forms =
        Stream.of("*/*", "application/*", "application/yaml")
            .filter(form -> form.contains("*") || body(handler).isPresent())
            .map(form ->
                dynamicTest(
                    "content that is " + form,
                    () ->
                        asking
                            .request(method, path)
                            .with(form, "{}")
                            .refused(415, "unsupported-content-type", "")));
    Stream<UnknownFields> fields =
        body(handler)
            .map(UnknownFields::in)
            .orElseGet(() ->
                info.getConsumesCondition().isEmpty()
                    ? UnknownFields.in(Nothing.class)
                    : Stream.of());
    return Stream.concat(
        forms,
        fields.map(unknown ->
            dynamicTest(
                "the unknown field " + unknown.path(),
                () ->
                    asking
                        .request(method, path)
                        .with("application/json", unknown.json())
                        .refused(400, "unknown-field", unknown.path()))));
  }

  /** With content of the type that the request takes, if it takes only one. */
  private Asking.Request request(RequestMethod method, String path, RequestMappingInfo info) {
    Asking.Request request = asking.request(method, path);
    return info.getConsumesCondition().getConsumableMediaTypes().stream()
        .findFirst()
        .map(type -> request.with(type.toString(), "voorbeeld"))
        .orElse(request);
  }

  /** The record that JSON content is read as. */
  private static Optional<Class<?>> body(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
        .<Class<?>>map(parameter -> parameter.getParameterType())
        .filter(Class::isRecord)
        .findFirst();
  }

  /** The content of a request that takes none. */
  private record Nothing() {}
}
