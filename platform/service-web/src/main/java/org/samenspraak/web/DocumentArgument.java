package org.samenspraak.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controller methods the {@link SentDocument}, unread. */
final class DocumentArgument implements HandlerMethodArgumentResolver {
  private final ChangeCauses causes;
  private final DataSize limit;

  DocumentArgument(ChangeCauses causes, DataSize limit) {
    this.causes = causes;
    this.limit = limit;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == SentDocument.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    BufferedRequest buffered =
        Objects.requireNonNull(
            request.getNativeRequest(BufferedRequest.class), "only what changes sends a document");
    return new SentDocument(buffered, limit, causes);
  }
}
