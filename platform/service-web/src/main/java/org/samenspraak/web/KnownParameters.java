package org.samenspraak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a parameter that the addressed method does not take, or that is there twice: a misspelt
 * one would be left out of account without a word, and another answer be taken for the right one.
 */
final class KnownParameters implements HandlerInterceptor {
  private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

  private final Map<Method, List<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod addressed) {
      List<String> taken = known.computeIfAbsent(addressed.getMethod(), _ -> names(addressed));
      request.getParameterMap().forEach((name, values) -> check(name, values.length, taken));
    }
    return true;
  }

  private static void check(String name, int times, List<String> taken) {
    String said = RefusalWords.shortened(name);
    if (!taken.contains(name)) {
      throw new Refusal(
              Kind.INVALID,
              "unknown-parameter",
              "De parameter “" + said + "” is hier niet gekend" + RefusalWords.meant(name, taken))
          .field(said)
          .expected(
              taken.isEmpty() ? "geen parameters" : "geen andere dan " + RefusalWords.list(taken))
          .with("known", taken);
    }
    if (times > 1) {
      throw new Refusal(
              Kind.INVALID,
              "repeated-parameter",
              "De parameter “" + said + "” staat er meer dan één keer.")
          .field(said)
          .expected("hoogstens één waarde");
    }
  }

  /** The names of the parameters that a method takes, in its own order. */
  static List<String> names(HandlerMethod method) {
    return Stream.of(method.getMethodParameters())
        .flatMap(KnownParameters::namesOf)
        .distinct()
        .toList();
  }

  private static Stream<String> namesOf(MethodParameter parameter) {
    RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
    if (said != null) {
      parameter.initParameterNameDiscovery(NAMES);
      return Stream.of(
          said.name().isEmpty()
              ? Objects.requireNonNull(parameter.getParameterName())
              : said.name());
    }
    QueryParameters made = parameter.getParameterType().getAnnotation(QueryParameters.class);
    return made == null ? Stream.of() : Stream.of(made.value());
  }
}
