package org.samenspraak.standalone.login;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What tokens say, in the form in which a broker hands on what the government's own log-in told it.
 */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** Whom access tokens are for: the services. */
  static final List<String> AUDIENCE = List.of("samenspraak");

  private final SamplePeople people;

  TokenClaims(SamplePeople people) {
    this.people = people;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    claimsOf(context).forEach(context.getClaims()::claim);
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      context.getClaims().audience(AUDIENCE);
    }
  }

  private Map<String, Object> claimsOf(JwtEncodingContext context) {
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
      return LoginClients.claimsOf(context.getRegisteredClient().getClientId());
    }
    Authentication chosen = Objects.requireNonNull(context.getPrincipal(), "nobody is logged in");
    return people.withSubject(chosen.getName()).orElseThrow().claims();
  }
}
