package org.samenspraak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses a change whose content is said to be of any form or of none that there is, and content
 * where none is taken: its fields would be left out of account without a word.
 */
final class RequestForm implements HandlerInterceptor {

  /** What a request without content may still say: an empty object. */
  private record Nothing() {}

  private final JsonMapper strict;

  RequestForm(JsonMapper strict) {
    this.strict = strict;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotSupportedException, IOException {
    if (BodyFilter.CHANGING.contains(request.getMethod())
        && handler instanceof HandlerMethod method) {
      requireOneForm(request.getContentType());
      if (!takesContent(method)) {
        requireNothing(request.getInputStream().readAllBytes());
      }
    }
    return true;
  }

  private static void requireOneForm(@Nullable String type)
      throws HttpMediaTypeNotSupportedException {
    if (type == null) {
      return;
    }
    try {
      if (!MediaType.parseMediaType(type).isConcrete()) {
        throw new HttpMediaTypeNotSupportedException("Content-Type with a wildcard");
      }
    } catch (InvalidMediaTypeException e) {
      throw new HttpMediaTypeNotSupportedException(String.valueOf(e.getMessage()));
    }
  }

  private static boolean takesContent(HandlerMethod method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
    return (mapping != null && mapping.consumes().length > 0)
        || Arrays.stream(method.getMethodParameters())
            .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
  }

  private void requireNothing(byte[] content) {
    if (content.length == 0) {
      return;
    }
    try {
      strict.readValue(content, Nothing.class);
    } catch (JacksonException e) {
      throw UnreadableBody.fieldOf(e)
          .orElseGet(() ->
              new Refusal(Kind.INVALID, "unexpected-body", "Dit verzoek heeft geen inhoud nodig.")
                  .expected("geen inhoud"));
    }
  }
}
