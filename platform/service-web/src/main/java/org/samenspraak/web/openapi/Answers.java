package org.samenspraak.web.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspraak.web.openapi.ApiTexts.OperationText;
import org.springframework.http.ResponseEntity;

/** What one operation answers: its successes, and each problem that it can meet. */
record Answers(ApiTexts texts, RequestShape shape, OperationText text) {
  private static final String PROBLEM_TYPE = "urn:samenspraak:problem:";
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final Set<Integer> LATER = Set.of(429, 503);

  /** Whether what it shows has a version that the caller can name in the next request. */
  boolean tellsVersion() {
    return shape.handler().getReturnType().getParameterType() == ResponseEntity.class
        && !isDocument();
  }

  private boolean isDocument() {
    return shape.handler().getReturnType().nested().getNestedParameterType() == byte[].class;
  }

  /**
   * All of them, in the order of their status.
   *
   * @param read from the signature
   */
  ApiResponses of(ApiResponses read) {
    Map<Integer, ApiResponse> all = new TreeMap<>();
    Content content = read.values().iterator().next().getContent();
    if (isDocument()) {
      content.values().forEach(form -> form.setSchema(new JsonSchema()));
    }
    text.answers().forEach(status -> all.put(status, success(status, content)));
    if (tellsVersion() && !shape.changes()) {
      all.put(304, new ApiResponse().description("What the caller has is what there is."));
    }
    slugsByStatus().forEach((status, slugs) -> all.put(status, problem(status, slugs)));
    ApiResponses responses = new ApiResponses();
    all.forEach((status, response) -> responses.addApiResponse(String.valueOf(status), response));
    return responses;
  }

  private ApiResponse success(int status, Content content) {
    ApiResponse response = new ApiResponse().content(content);
    boolean beside = status == OK && text.answers().contains(CREATED);
    response.setDescription(
        status == CREATED ? "Made, also by an earlier request with the same key." : "Done.");
    if (tellsVersion() && !beside) {
      response.addHeaderObject(SharedParts.ETAG, shared(SharedParts.ETAG));
    }
    if (status == CREATED) {
      response.addHeaderObject(SharedParts.LOCATION, shared(SharedParts.LOCATION));
    }
    return response;
  }

  private Map<Integer, Set<String>> slugsByStatus() {
    Stream<String> derived = shape.groups().stream().flatMap(group -> texts.group(group).stream());
    Map<Integer, Set<String>> byStatus = new TreeMap<>();
    Stream.concat(derived, text.problems().stream())
        .forEach(problem -> {
          int space = problem.indexOf(' ');
          String slug = space < 0 ? problem : problem.substring(0, space);
          List<Integer> statuses =
              space < 0
                  ? texts.problem(slug).status()
                  : List.of(Integer.valueOf(problem.substring(space + 1)));
          statuses.forEach(
              status -> byStatus.computeIfAbsent(status, _ -> new TreeSet<>()).add(slug));
        });
    return byStatus;
  }

  private ApiResponse problem(int status, Set<String> slugs) {
    String lines =
        slugs.stream()
            .map(slug -> "\n* `" + slug + "`: " + texts.problem(slug).means())
            .collect(Collectors.joining());
    ApiResponse response =
        new ApiResponse()
            .description(texts.status(status) + "\n" + lines)
            .content(
                new Content()
                    .addMediaType(
                        "application/problem+json", new MediaType().schema(oneOf(slugs))));
    if (LATER.contains(status)) {
      response.addHeaderObject(SharedParts.RETRY_AFTER, shared(SharedParts.RETRY_AFTER));
    }
    return response;
  }

  private static Schema<?> oneOf(Set<String> slugs) {
    JsonSchema type = new JsonSchema();
    slugs.forEach(slug -> type.addEnumItemObject(PROBLEM_TYPE + slug));
    JsonSchema narrowed = new JsonSchema();
    narrowed.addProperty("type", type);
    JsonSchema problem = new JsonSchema();
    problem.set$ref("#/components/schemas/" + SharedParts.PROBLEM);
    JsonSchema both = new JsonSchema();
    both.setAllOf(List.of(problem, narrowed));
    return both;
  }

  private static Header shared(String name) {
    return new Header().$ref("#/components/headers/" + name);
  }
}
