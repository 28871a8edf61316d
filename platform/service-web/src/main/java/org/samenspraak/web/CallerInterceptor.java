package org.samenspraak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a change by nobody before its body is looked at, so that a stranger learns nothing from
 * the refusal.
 */
final class CallerInterceptor implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod && BodyFilter.CHANGING.contains(request.getMethod())) {
      var _ = Callers.changer();
    }
    return true;
  }
}
