package org.samenspraak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets no client ask more than its share: callers that are believed each by their name, all others
 * by their address and less. Counts by itself in each instance.
 */
final class RateFilter extends OncePerRequestFilter {
  private final Callers callers;
  private final RateLimit believed;
  private final RateLimit others;
  private final HandlerExceptionResolver problems;

  RateFilter(
      Callers callers, WebLimits limits, LongSupplier nanoTime, HandlerExceptionResolver problems) {
    this.callers = callers;
    this.believed = limits.requests().limit(nanoTime);
    this.others = limits.anonymousRequests().limit(nanoTime);
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RateLimit limit = callers.believes(request) ? believed : others;
    Duration wait = limit.ask(callers.client(request));
    if (wait.isZero()) {
      chain.doFilter(request, response);
    } else {
      problems.resolveException(request, response, null, tooMany(wait));
    }
  }

  private static Refusal tooMany(Duration wait) {
    return new Refusal(Kind.TOO_MANY, "too-many-requests", "U stuurt te veel verzoeken na elkaar.")
        .expected("een nieuw verzoek na de tijd die Retry-After noemt")
        .retryAfter(wait);
  }
}
