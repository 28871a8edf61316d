package org.samenspraak.web.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties.Jwt;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/**
 * Takes tokens of one issuer, for one audience. Its keys are kept: asked for again every five
 * minutes, and known ones go on counting while it does not answer.
 */
final class TokenDecoder {
  private static final Duration FRESH = Duration.ofMinutes(5);

  /** Longer than any outage that people would sit out; a withdrawn key counts as long at most. */
  private static final Duration THROUGH_OUTAGE = Duration.ofDays(1);

  /** A token may name any key; strangers must not make us ask the issuer for each. */
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);

  private TokenDecoder() {}

  static JwtDecoder of(Jwt settings, Duration timeout) {
    String issuer = settings.getIssuerUri();
    if (issuer == null || issuer.isBlank()) {
      return token -> {
        throw new JwtException("no issuer is configured: samenspraak.login.issuer");
      };
    }
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(remembered(keys(settings, issuer, timeout)))
            .jwsAlgorithms(algorithms ->
                settings.getJwsAlgorithms().stream()
                    .map(SignatureAlgorithm::from)
                    .forEach(algorithms::add))
            .build();
    decoder.setJwtValidator(checks(issuer, settings.getAudiences()));
    return decoder;
  }

  private static IssuerKeys keys(Jwt settings, String issuer, Duration timeout) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(timeout).build());
    requests.setReadTimeout(timeout);
    return new IssuerKeys(
        RestClient.builder().requestFactory(requests).build(),
        issuer,
        blankIsNull(settings.getJwkSetUri()));
  }

  private static @Nullable String blankIsNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /**
   * A key that is not asked for now is one that nobody knows, not an outage; unless the issuer has
   * not given any yet, for then nobody can tell.
   */
  private static JWKSource<SecurityContext> remembered(IssuerKeys keys) {
    JWKSource<SecurityContext> remembered =
        JWKSourceBuilder.create(keys)
            .cache(FRESH.toMillis(), Duration.ofSeconds(15).toMillis())
            .rateLimited(BETWEEN_FETCHES.toMillis())
            .outageTolerant(THROUGH_OUTAGE.toMillis())
            .build();
    return (selector, context) -> {
      try {
        return remembered.get(selector, context);
      } catch (RateLimitReachedException asTooOften) {
        if (!keys.everFetched()) {
          throw asTooOften;
        }
        return List.of();
      }
    };
  }

  private static OAuth2TokenValidator<org.springframework.security.oauth2.jwt.Jwt> checks(
      String issuer, List<String> audiences) {
    JwtClaimValidator<List<String>> audience =
        new JwtClaimValidator<>(
            JwtClaimNames.AUD, said -> said != null && said.stream().anyMatch(audiences::contains));
    JwtClaimValidator<String> subject =
        new JwtClaimValidator<>(JwtClaimNames.SUB, said -> said != null && !said.isBlank());
    return new DelegatingOAuth2TokenValidator<>(
        Refused.saying("het noemt niemand", subject),
        Refused.saying("het komt van een andere uitgever", new JwtIssuerValidator(issuer)),
        Refused.saying("het is niet voor deze dienst bedoeld", audience),
        Refused.saying("het is verlopen of nog niet geldig", new JwtTimestampValidator()));
  }
}
