package org.samenspraak.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes only requests for a host that this is, as the services do: a foreign page whose name was
 * made to point here (DNS rebinding) gets nothing. Written out here once more, since all that the
 * portal shares with the services is the published language, where a filter has no place.
 */
final class OwnHosts extends OncePerRequestFilter {
  static final String SETTING = "${samenspraak.web.hosts:}";

  private static final String LOCALHOST = "localhost";

  private final Set<String> names;

  /**
   * @param names besides this machine's own
   */
  OwnHosts(String... names) {
    this.names =
        Stream.of(names).map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (meant(request)) {
      chain.doFilter(request, response);
    } else {
      WebSettings.SafeHeaders.set(response);
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().println("Het portaal heeft hier een andere naam.");
    }
  }

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
}
