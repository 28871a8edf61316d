package org.samenspraak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the body of a changing request be hashed and read again. It is read when somebody asks for
 * it, and so not before path, caller and form were found to be right.
 */
@Order(EdgeConfiguration.ONCE_KNOWN_WHO + 2)
final class BodyFilter extends OncePerRequestFilter {
  static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final Bodies bodies;
  private final DataSize limit;

  /**
   * @param limit largest body, where no document is taken
   */
  BodyFilter(Bodies bodies, DataSize limit) {
    this.bodies = bodies;
    this.limit = limit;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !CHANGING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try (BufferedRequest buffered = new BufferedRequest(request, bodies, limit)) {
      chain.doFilter(buffered, response);
    }
  }
}
