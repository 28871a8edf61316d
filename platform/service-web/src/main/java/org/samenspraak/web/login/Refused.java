package org.samenspraak.web.login;

import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Says why a token is not taken, without what would help to make one that is. */
final class Refused {
  private static final String EXPECTED = "een geldig token van de aanmelddienst";

  private Refused() {}

  /** The same check, which says in Dutch what is wrong. */
  static OAuth2TokenValidator<Jwt> saying(String what, OAuth2TokenValidator<Jwt> check) {
    return token ->
        check.validate(token).hasErrors()
            ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", what, null))
            : OAuth2TokenValidatorResult.success();
  }

  static Refusal token(Throwable failure) {
    Throwable cause = failure.getCause();
    String why =
        cause instanceof JwtValidationException invalid
            ? invalid.getErrors().iterator().next().getDescription()
            : "het is geen token dat de aanmelddienst ondertekend heeft";
    return new Refusal(
            Kind.UNKNOWN_CALLER, "invalid-token", "Het token wordt niet aanvaard: " + why + ".")
        .field("Authorization")
        .expected(EXPECTED);
  }

  static Refusal unavailable() {
    return new Refusal(
            Kind.UNAVAILABLE,
            "login-unavailable",
            "De aanmelddienst antwoordt niet, en dit token kan nu niet nagekeken worden.")
        .field("Authorization")
        .expected("hetzelfde verzoek na de tijd die Retry-After noemt");
  }
}
