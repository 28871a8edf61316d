package org.samenspraak.web.openapi;

import static java.util.Objects.requireNonNullElseGet;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Completes what was read from signatures with what the backbone knows of every request and with
 * the service's own words, and puts it in an order that does not change from start to start.
 */
final class WholeDocument implements OpenApiCustomizer {
  private static final String API = "/api/";

  private final ApiTexts texts;
  private final RequestMappingHandlerMapping mappings;

  WholeDocument(ApiTexts texts, RequestMappingHandlerMapping mappings) {
    this.texts = texts;
    this.mappings = mappings;
  }

  @Override
  public void customise(OpenAPI document) {
    Components components = requireNonNullElseGet(document.getComponents(), Components::new);
    document.setComponents(components);
    SharedParts.addTo(components, texts);
    Records records = new Records();
    mappings
        .getHandlerMethods()
        .forEach((mapping, handler) -> describe(document, mapping, handler, records));
    records.complete(components, texts);
    SchemaWords.say(components, texts);
    sort(document);
    Unsaid.check(document, texts);
  }

  private void describe(
      OpenAPI document, RequestMappingInfo mapping, HandlerMethod handler, Records records) {
    for (String path : mapping.getPatternValues()) {
      if (path.startsWith(API)) {
        for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
          RequestShape shape = new RequestShape(method, handler);
          new OneOperation(texts, shape, texts.operation(method + " " + path))
              .describe(operation(document, path, method));
          shape.body().map(ResolvableType::forMethodParameter).ifPresent(records::ofRequest);
          records.ofAnswer(ResolvableType.forMethodReturnType(handler.getMethod()));
        }
      }
    }
  }

  private static Operation operation(OpenAPI document, String path, RequestMethod method) {
    PathItem item = document.getPaths().get(path);
    Operation operation =
        item == null
            ? null
            : item.readOperationsMap().get(PathItem.HttpMethod.valueOf(method.name()));
    if (operation == null) {
      throw new IllegalStateException("the document has no " + method + " " + path);
    }
    return operation;
  }

  private static void sort(OpenAPI document) {
    Paths paths = new Paths();
    TreeSet<String> tags = new TreeSet<>();
    new TreeMap<>(document.getPaths())
        .forEach((path, item) -> {
          paths.addPathItem(path, item);
          item.readOperations().forEach(operation -> tags.addAll(operation.getTags()));
        });
    document.setPaths(paths);
    document.setTags(tags.stream().map(name -> new Tag().name(name)).toList());
    document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
  }
}
