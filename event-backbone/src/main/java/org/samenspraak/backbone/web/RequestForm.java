package org.samenspraak.backbone.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a change whose content is said to be of any form, or of none that there is. */
final class RequestForm implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws HttpMediaTypeNotSupportedException {
    if (BodyFilter.CHANGING.contains(request.getMethod())) {
      check(request.getContentType());
    }
    return true;
  }

  private static void check(@Nullable String type) throws HttpMediaTypeNotSupportedException {
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
}
