package org.samenspraak.web.management;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.web.Callers;
import org.samenspraak.web.PlatformPermission;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets only operators in, by a token in a header: a page of somebody else, open in an operator's
 * browser, cannot send one. Gives controllers the one who asks.
 */
final class Operators implements HandlerInterceptor, HandlerMethodArgumentResolver {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var _ = operator();
    return true;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return operator();
  }

  private static Actor operator() {
    Actor caller = Callers.changer();
    PlatformPermission.RUN_SERVICE.check(caller, Set.of(), Operators::forbidden);
    return caller;
  }

  private static Refusal forbidden() {
    return new Refusal(Kind.FORBIDDEN, "operator-only", "Alleen een beheerder kan dit doen.")
        .field(Callers.HEADER)
        .expected("een aanmelding als beheerder");
  }
}
