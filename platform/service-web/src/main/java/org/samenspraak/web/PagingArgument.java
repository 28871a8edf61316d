package org.samenspraak.web;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controller methods the {@link Paging} of a list. */
final class PagingArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Paging.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return new Paging(number(request, "page", 0), number(request, "size", Paging.DEFAULT_SIZE));
  }

  private static int number(NativeWebRequest request, String name, int absent) {
    String text = request.getParameter(name);
    if (text == null || text.isBlank()) {
      return absent;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new Refusal(Kind.INVALID, "invalid-paging", "De gevraagde bladzijde bestaat niet.")
          .field(name)
          .expected("een geheel getal");
    }
  }
}
