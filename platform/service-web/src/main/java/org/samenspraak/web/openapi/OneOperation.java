package org.samenspraak.web.openapi;

import static org.samenspraak.web.openapi.Records.typed;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.web.Paging;
import org.samenspraak.web.SentDocument;
import org.samenspraak.web.openapi.ApiTexts.OperationText;
import org.samenspraak.web.openapi.ApiTexts.ParameterText;
import org.springframework.core.MethodParameter;

/** Describes one operation: what it does, takes and answers. */
record OneOperation(ApiTexts texts, RequestShape shape, OperationText text) {
  private static final String PARAMETERS = "#/components/parameters/";

  void describe(Operation operation) {
    operation.setOperationId(text.id());
    operation.setSummary(text.summary());
    operation.setDescription(text.description());
    operation.setTags(List.of(tag()));
    Answers answers = new Answers(texts, shape, text);
    operation.setResponses(answers.of(operation.getResponses()));
    operation.setParameters(parameters(operation, answers.tellsVersion()));
    if (shape.changes() || shape.takes(Actor.class)) {
      sayWho(operation);
    }
    if (shape.takes(SentDocument.class)) {
      MediaType document = new MediaType().schema(typed("string")).example(text.example());
      operation.setRequestBody(
          new RequestBody()
              .required(true)
              .content(new Content().addMediaType(shape.documentForm(), document)));
    } else if (operation.getRequestBody() != null) {
      describe(operation.getRequestBody());
    }
  }

  /** A token, or none where the public may ask too; and who would ask. */
  private void sayWho(Operation operation) {
    SecurityRequirement token = new SecurityRequirement().addList(SharedParts.TOKEN);
    boolean needed = shape.changes() || text.problems().contains("not-logged-in");
    operation.setSecurity(needed ? List.of(token) : List.of(new SecurityRequirement(), token));
    if (text.actor() != null) {
      operation.addExtension("x-asked-by", text.actor());
    }
  }

  private void describe(RequestBody body) {
    body.setRequired(shape.requiresBody());
    if (text.example() != null) {
      body.getContent().values().forEach(content -> content.setExample(text.example()));
    }
  }

  /** The controller's matter: {@code PlanImportController} is about {@code Plan import}. */
  private String tag() {
    String name = shape.handler().getBeanType().getSimpleName().replace("Controller", "");
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char letter = name.charAt(at);
      boolean begins = Character.isUpperCase(letter) && at > 0;
      words.append(begins ? " " + Character.toLowerCase(letter) : letter);
    }
    return words.toString();
  }

  private List<Parameter> parameters(Operation operation, boolean tellsVersion) {
    List<Parameter> all = new ArrayList<>();
    for (Parameter read :
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
      describe(read);
      all.add(read);
    }
    if (shape.takes(Paging.class)) {
      all.add(shared(SharedParts.PAGE));
      all.add(shared(SharedParts.SIZE));
    }
    if (shape.changes()) {
      all.add(shared(SharedParts.IDEMPOTENCY_KEY));
      all.add(shared(SharedParts.IF_MATCH));
    } else if (tellsVersion) {
      all.add(shared(SharedParts.IF_NONE_MATCH));
    }
    return all;
  }

  private void describe(Parameter read) {
    ParameterText words = texts.parameter(read.getName());
    Optional<MethodParameter> argument = shape.argument(read.getName());
    boolean required =
        "path".equals(read.getIn()) || argument.filter(RequestShape::isRequired).isPresent();
    read.setRequired(required);
    read.setDescription(words.description());
    // The page fills examples in: for what may be left out, that would narrow what is asked.
    if (required && words.example() != null) {
      read.setExample(words.example());
    }
  }

  private static Parameter shared(String name) {
    return new Parameter().$ref(PARAMETERS + name);
  }
}
