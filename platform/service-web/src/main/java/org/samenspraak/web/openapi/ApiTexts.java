package org.samenspraak.web.openapi;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What no signature tells of an API: its words, examples and problems. Some are every service's.
 *
 * @param operations by method and path, for example {@code GET /api/questions/{id}}
 * @param parameters by name
 * @param schemas by the simple name of the record
 * @param problems by the slug of their type
 * @param statuses what each status of a problem means
 * @param groups slugs of problems that go together
 */
record ApiTexts(
    String title,
    String version,
    String description,
    Map<String, OperationText> operations,
    Map<String, ParameterText> parameters,
    Map<String, SchemaText> schemas,
    Map<String, ProblemText> problems,
    Map<Integer, String> statuses,
    Map<String, List<String>> groups) {
  private static final String SHARED = "every-service";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * An operation.
   *
   * @param id stable; generated clients are named after it
   * @param actor who would ask it
   * @param answers statuses of success; 200 when none is named
   * @param problems slugs, besides those that follow from what the request is made of; with a
   *     status behind it, if it can be answered with only one of several
   * @param example of its content
   */
  record OperationText(
      String id,
      String summary,
      @Nullable String description,
      @Nullable String actor,
      List<Integer> answers,
      List<String> problems,
      @Nullable Object example) {

    /** Of one that nobody wrote about yet. */
    static final OperationText NONE =
        new OperationText("", "", null, null, List.of(200), List.of(), null);

    OperationText {
      id = requireNonNullElse(id, "");
      summary = requireNonNullElse(summary, "");
      answers = requireNonNullElse(answers, List.of(200));
      problems = requireNonNullElse(problems, List.of());
    }
  }

  /**
   * A parameter or a header.
   *
   * @param example with which the page begins
   */
  record ParameterText(String description, @Nullable Object example) {
    static final ParameterText NONE = new ParameterText("", null);
  }

  /**
   * A record.
   *
   * @param required what a request cannot leave out
   * @param fields what the name of a field does not say
   */
  record SchemaText(
      @Nullable String description, List<String> required, Map<String, String> fields) {
    SchemaText {
      required = requireNonNullElse(required, List.of());
      fields = requireNonNullElse(fields, Map.of());
    }
  }

  /**
   * A problem.
   *
   * @param status with which it is answered, mostly one
   * @param means as an addition to its slug
   */
  record ProblemText(List<Integer> status, String means) {}

  ApiTexts {
    title = requireNonNullElse(title, "");
    version = requireNonNullElse(version, "");
    description = requireNonNullElse(description, "");
    operations = requireNonNullElse(operations, Map.of());
    parameters = requireNonNullElse(parameters, Map.of());
    schemas = requireNonNullElse(schemas, Map.of());
    problems = requireNonNullElse(problems, Map.of());
    statuses = requireNonNullElse(statuses, Map.of());
    groups = requireNonNullElse(groups, Map.of());
  }

  /**
   * The words of one service's API.
   *
   * @param service for example {@code question-service}
   */
  static ApiTexts of(String service) {
    ApiTexts shared = read(SHARED);
    ApiTexts own = read(service);
    return new ApiTexts(
        own.title(),
        own.version(),
        own.description(),
        both(shared.operations(), own.operations()),
        both(shared.parameters(), own.parameters()),
        both(shared.schemas(), own.schemas()),
        both(shared.problems(), own.problems()),
        shared.statuses(),
        shared.groups());
  }

  private static <T> Map<String, T> both(Map<String, T> shared, Map<String, T> own) {
    Map<String, T> both = new LinkedHashMap<>(shared);
    both.putAll(own);
    return both;
  }

  private static ApiTexts read(String name) {
    String file = "/openapi/" + name + ".yml";
    try (InputStream yaml = ApiTexts.class.getResourceAsStream(file)) {
      if (yaml == null) {
        throw new IllegalStateException(file + " is missing on the class path");
      }
      Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      return MAPPER.convertValue(read, ApiTexts.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OperationText operation(String methodAndPath) {
    return operations.getOrDefault(methodAndPath, OperationText.NONE);
  }

  /** What is said of a parameter; empty when nobody wrote it yet. */
  ParameterText parameter(String name) {
    return parameters.getOrDefault(name, ParameterText.NONE);
  }

  List<String> group(String name) {
    return Objects.requireNonNull(groups.get(name), () -> "no group of problems is named " + name);
  }

  String status(int status) {
    return Objects.requireNonNull(
        statuses.get(status), () -> "no text says what " + status + " is");
  }

  /**
   * What a problem is.
   *
   * @throws IllegalStateException when nobody wrote it
   */
  ProblemText problem(String slug) {
    ProblemText problem = problems.get(slug);
    if (problem == null) {
      throw new IllegalStateException("no text says what the problem " + slug + " is");
    }
    return problem;
  }
}
