package org.samenspraak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Takes only requests for a host that this is: this machine, the address that the request came in
 * on, and the names that were configured. Otherwise a page of anybody could have its own name point
 * here, and let a browser that reaches what strangers do not ask in that page's name (DNS
 * rebinding).
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
final class HostFilter extends OncePerRequestFilter {
  private static final String LOCALHOST = "localhost";

  private final Set<String> names;
  private final HandlerExceptionResolver problems;

  /**
   * @param names besides this machine's own
   */
  HostFilter(List<String> names, HandlerExceptionResolver problems) {
    this.names =
        names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (meant(request)) {
      chain.doFilter(request, response);
    } else {
      problems.resolveException(request, response, null, refusal());
    }
  }

  /** A request without the header is of HTTP/1.0, which no browser speaks. */
  private boolean meant(HttpServletRequest request) {
    if (request.getHeader("Host") == null) {
      return true;
    }
    String host = request.getServerName().toLowerCase(Locale.ROOT);
    return host.equals(LOCALHOST)
        || names.contains(host)
        || address(host)
            .filter(asked ->
                asked.isLoopbackAddress()
                    || address(request.getLocalAddr()).filter(asked::equals).isPresent())
            .isPresent();
  }

  private static Optional<InetAddress> address(String host) {
    try {
      return Optional.of(InetAddress.ofLiteral(host));
    } catch (IllegalArgumentException name) {
      return Optional.empty();
    }
  }

  private static Refusal refusal() {
    return new Refusal(Kind.INVALID, "unknown-host", "Deze dienst heeft hier een andere naam.")
        .field("Host")
        .expected("de naam of het adres waaronder deze dienst bekend is");
  }
}
