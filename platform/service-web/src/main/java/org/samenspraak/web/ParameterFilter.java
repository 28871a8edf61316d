package org.samenspraak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.text.CleanText;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses a query parameter that is no percent-encoded UTF-8 or holds control characters, by its
 * name, before anything looks for it.
 */
@Order(EdgeConfiguration.ONCE_KNOWN_WHO + 1)
final class ParameterFilter extends OncePerRequestFilter {
  static final String EXPECTED = "tekst zonder stuurtekens, in UTF-8 met procenttekens";

  private final HandlerExceptionResolver problems;

  ParameterFilter(HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Refusal> refusal = refusal(request.getQueryString());
    if (refusal.isPresent()) {
      problems.resolveException(request, response, null, refusal.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Optional<Refusal> refusal(@Nullable String query) {
    if (query == null) {
      return Optional.empty();
    }
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      String value = equals < 0 ? "" : parameter.substring(equals + 1);
      if (!usable(name)) {
        return Optional.of(refused(RefusalWords.shortened(name)));
      }
      if (!usable(value)) {
        return Optional.of(refused(decoded(name).orElse(name)));
      }
    }
    return Optional.empty();
  }

  private static boolean usable(String encoded) {
    return decoded(encoded).filter(text -> !CleanText.refused(text)).isPresent();
  }

  private static Optional<String> decoded(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    try {
      for (int at = 0; at < encoded.length(); at++) {
        char c = encoded.charAt(at);
        if (c == '%') {
          bytes.write(HexFormat.fromHexDigits(encoded, at + 1, at + 3));
          at += 2;
        } else {
          bytes.write(c);
        }
      }
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(all).toString());
    } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Refusal refused(String name) {
    return new Refusal(
            Kind.INVALID, "invalid-parameter", "De parameter “" + name + "” is niet leesbaar.")
        .field(name)
        .expected(EXPECTED);
  }
}
