package org.samenspraak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
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
      MediaType form = form(request.getContentType());
      if (!takesContent(method)) {
        requireNothing(request.getInputStream().readAllBytes());
      } else if (!saysWhatItTakes(method)) {
        requireJson(form, request);
      }
    }
    return true;
  }

  private static @Nullable MediaType form(@Nullable String type)
      throws HttpMediaTypeNotSupportedException {
    if (type == null) {
      return null;
    }
    try {
      MediaType form = MediaType.parseMediaType(type);
      if (!form.isConcrete()) {
        throw new HttpMediaTypeNotSupportedException("Content-Type with a wildcard");
      }
      return form;
    } catch (InvalidMediaTypeException e) {
      throw new HttpMediaTypeNotSupportedException(String.valueOf(e.getMessage()));
    }
  }

  /** Before it is read: else a megabyte of anything is taken in first. */
  private static void requireJson(@Nullable MediaType form, HttpServletRequest request)
      throws HttpMediaTypeNotSupportedException {
    boolean other = form == null ? hasContent(request) : !MediaType.APPLICATION_JSON.includes(form);
    if (other) {
      throw new HttpMediaTypeNotSupportedException(form, List.of(MediaType.APPLICATION_JSON));
    }
  }

  private static boolean hasContent(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private static boolean takesContent(HandlerMethod method) {
    return saysWhatItTakes(method)
        || Arrays.stream(method.getMethodParameters())
            .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
  }

  private static boolean saysWhatItTakes(HandlerMethod method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
    return mapping != null && mapping.consumes().length > 0;
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
