package org.samenspraak.backbone.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads the body of a changing request whole, up to the limit, so that it can be hashed and read
 * again; a larger one is refused before anything of it is interpreted.
 */
final class BodyFilter extends OncePerRequestFilter {
  static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final int limit;
  private final HandlerExceptionResolver problems;

  /**
   * @param limit largest body, in bytes
   */
  BodyFilter(int limit, HandlerExceptionResolver problems) {
    this.limit = limit;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !CHANGING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body =
        request.getContentLengthLong() > limit
            ? null
            : request.getInputStream().readNBytes(limit + 1);
    if (body == null || body.length > limit) {
      problems.resolveException(request, response, null, tooLarge());
    } else {
      chain.doFilter(new BufferedRequest(request, body), response);
    }
  }

  private Refusal tooLarge() {
    int megabytes = limit / 1_000_000;
    return new Refusal(
            Kind.TOO_LARGE, "body-too-large", "Het verzoek is groter dan " + megabytes + " MB.")
        .expected("hoogstens " + megabytes + " MB")
        .with("limit", limit);
  }
}
