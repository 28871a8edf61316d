package org.samenspraak.web.openapi;

import static org.samenspraak.web.openapi.Records.typed;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.List;
import org.samenspraak.web.Callers;
import org.samenspraak.web.Paging;

/** What every document has once, and its operations point to. */
final class SharedParts {
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  static final String IF_MATCH = "If-Match";
  static final String IF_NONE_MATCH = "If-None-Match";
  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String ETAG = "ETag";
  static final String LOCATION = "Location";
  static final String RETRY_AFTER = "Retry-After";
  static final String PROBLEM = "Problem";
  static final String TOKEN = "token";

  private SharedParts() {}

  static void addTo(Components components, ApiTexts texts) {
    for (String header : List.of(IDEMPOTENCY_KEY, IF_MATCH, IF_NONE_MATCH)) {
      components.addParameters(header, parameter("header", header, typed("string"), texts));
    }
    components.addParameters(PAGE, parameter("query", PAGE, number(0, Paging.MAX_PAGE, 0), texts));
    components.addParameters(
        SIZE, parameter("query", SIZE, number(1, Paging.MAX_SIZE, Paging.DEFAULT_SIZE), texts));
    components.addHeaders(
        ETAG, header(typed("string"), "The version of what is shown, in quotes."));
    components.addHeaders(LOCATION, header(typed("string"), "The path of what was made."));
    components.addHeaders(RETRY_AFTER, header(typed("integer"), "Seconds to wait."));
    components.addSchemas(PROBLEM, problem());
    components.addSecuritySchemes(
        TOKEN,
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme("bearer")
            .bearerFormat("JWT")
            .description(texts.parameter(Callers.HEADER).description()));
  }

  private static Parameter parameter(String in, String name, JsonSchema schema, ApiTexts texts) {
    return new Parameter()
        .in(in)
        .name(name)
        .required(false)
        .description(texts.parameter(name).description())
        .schema(schema);
  }

  private static JsonSchema number(int least, int most, int absent) {
    JsonSchema schema = typed("integer");
    schema.setMinimum(BigDecimal.valueOf(least));
    schema.setMaximum(BigDecimal.valueOf(most));
    schema.setDefault(absent);
    return schema;
  }

  private static Header header(JsonSchema schema, String description) {
    return new Header().description(description).schema(schema);
  }

  private static JsonSchema problem() {
    JsonSchema problem = typed("object");
    for (String field : List.of("type", "title", "detail", "instance", "field", "expected")) {
      problem.addProperty(field, typed("string"));
    }
    problem.addProperty("status", typed("integer"));
    JsonSchema errors = typed("array");
    errors.setItems(typed("object"));
    problem.addProperty("errors", errors);
    problem.setRequired(List.of("type", "title", "status"));
    return problem;
  }
}
