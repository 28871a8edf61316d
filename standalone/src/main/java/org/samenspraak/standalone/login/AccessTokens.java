package org.samenspraak.standalone.login;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Access tokens without a log-in, for whoever tries out the services by hand. */
final class AccessTokens {

  /** By the machine's clock, also where a story has a clock of its own. */
  static final Duration LIFETIME = Duration.ofMinutes(15);

  private final JwtEncoder encoder;
  private final String issuer;

  AccessTokens(JwtEncoder encoder, String issuer) {
    this.encoder = encoder;
    this.issuer = issuer;
  }

  /** A token of that person, signed. */
  String of(SamplePerson person) {
    Instant now = Instant.now();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .subject(person.subject())
            .audience(TokenClaims.AUDIENCE)
            .issuedAt(now)
            .notBefore(now)
            .expiresAt(now.plus(LIFETIME))
            .id(UUID.randomUUID().toString())
            .claims(all -> all.putAll(person.claims()))
            .build();
    JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }
}
