package org.samenspraak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.web.login.CallerToken;
import org.samenspraak.web.login.FailedLogins;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets no client ask more than its share: bearers of a token each by itself, all others by their
 * address and less. Counts by itself in each instance.
 */
@Order(EdgeConfiguration.ONCE_KNOWN_WHO)
final class RateFilter extends OncePerRequestFilter implements FailedLogins {
  private final RateLimit believed;
  private final RateLimit others;
  private final HandlerExceptionResolver problems;

  RateFilter(WebLimits limits, LongSupplier nanoTime, HandlerExceptionResolver problems) {
    this.believed = limits.requests().limit(nanoTime);
    this.others = limits.anonymousRequests().limit(nanoTime);
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RateLimit limit = CallerToken.current().isPresent() ? believed : others;
    Duration wait = limit.ask(Callers.client(request));
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      problems.resolveException(request, response, null, tooMany(wait));
    }
  }

  @Override
  public Optional<Refusal> tooMany(HttpServletRequest request) {
    Duration wait = others.ask(request.getRemoteAddr());
    return wait.isZero() ? Optional.empty() : Optional.of(tooMany(wait));
  }

  private static Refusal tooMany(Duration wait) {
    return new Refusal(Kind.TOO_MANY, "too-many-requests", "U stuurt te veel verzoeken na elkaar.")
        .expected("een nieuw verzoek na de tijd die Retry-After noemt")
        .retryAfter(wait);
  }
}
