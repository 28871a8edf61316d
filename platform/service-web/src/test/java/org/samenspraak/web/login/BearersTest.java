package org.samenspraak.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.web.login.LoginProperties.ClaimNames;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;

class BearersTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 11, 30);
  private static final ClaimNames NAMES =
      new ClaimNames("roles", "vo_orgcode", "", "member_id", "plan_coordinator", "service", "name");
  private static final Offices OFFICES =
      new Offices() {
        @Override
        public Optional<String> ofCabinet(String code, LocalDate on) {
          return code.equals("OVO999006") && on.equals(TODAY)
              ? Optional.of("zuhal-demir")
              : Optional.empty();
        }

        @Override
        public Optional<String> ofAdministration(String code, LocalDate on) {
          return code.equals("OVO999107") ? Optional.of("wouter-beke") : Optional.empty();
        }
      };

  private static CallerToken bearer(UnaryOperator<Jwt.Builder> claims) {
    return bearer(NAMES, Map.of(), claims);
  }

  private static CallerToken bearer(
      ClaimNames names, Map<String, String> roles, UnaryOperator<Jwt.Builder> claims) {
    Jwt.Builder token =
        Jwt.withTokenValue("t").header("alg", "RS256").issuer("https://i").subject("s");
    LoginProperties settings = new LoginProperties(names, roles, java.time.Duration.ofSeconds(1));
    return new Bearers(settings, OFFICES, () -> TODAY).convert(claims.apply(token).build());
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, clerk",
    "secretariat, secretariat",
    "operator, operator",
    "auditor, auditor",
    "parliament-system, parliament"
  })
  void anOfficeWithoutANameIsTheRoleAlone(String role, String actor) {
    assertThat(bearer(token -> token.claim("roles", List.of(role))).actor()).hasToString(actor);
  }

  @ParameterizedTest
  @CsvSource({
    "cabinet-member, vo_orgcode, OVO999006, cabinet:zuhal-demir",
    "cabinet-reader, vo_orgcode, OVO999006, cabinet-reader:zuhal-demir",
    "administration-member, vo_orgcode, OVO999107, administration:wouter-beke",
    "asker, member_id, adeline-blancquaert, asker:adeline-blancquaert",
    "plan-coordinator, plan_coordinator, jan-voorbeeld, plan:jan-voorbeeld",
    "service, service, question, service:question"
  })
  void whoActsForSomebodyIsNamedByAnotherClaim(
      String role, String claim, String value, String actor) {
    assertThat(bearer(token -> token.claim("roles", List.of(role)).claim(claim, value)).actor())
        .hasToString(actor);
  }

  @Test
  void aPersonIsCalledWhatTheTokenSaysIfItDoes() {
    assertThat(bearer(token -> token.claim("roles", "clerk").claim("name", "Wie (voorbeeld)")))
        .extracting(CallerToken::called)
        .isEqualTo(Optional.of("Wie (voorbeeld)"));
    assertThat(bearer(token -> token.claim("roles", "clerk")).called()).isEmpty();
  }

  @Test
  void rolesMayBeOneTextOrStandInsideAnotherClaim() {
    assertThat(bearer(token -> token.claim("roles", "offline_access clerk")).actor())
        .hasToString("clerk");
    ClaimNames keycloak =
        new ClaimNames(
            "realm_access.roles", "vo_orgcode", "", "member_id", "plan", "service", "name");
    assertThat(
            bearer(
                    keycloak,
                    Map.of(),
                    token -> token.claim("realm_access", Map.of("roles", List.of("clerk"))))
                .actor())
        .hasToString("clerk");
  }

  @Test
  void theIssuersOwnWordsForRolesAreTranslated() {
    assertThat(
            bearer(
                    NAMES,
                    Map.of("Samenspraak Griffie", "clerk"),
                    token -> token.claim("roles", List.of("Samenspraak Griffie")))
                .actor())
        .hasToString("clerk");
  }

  @Test
  void anIssuerThatKnowsTheMinisterMayNameHer() {
    ClaimNames names = new ClaimNames("roles", "vo_orgcode", "minister", "m", "p", "s", "n");
    assertThat(
            bearer(
                    names,
                    Map.of(),
                    token ->
                        token.claim("roles", List.of("cabinet-member")).claim("minister", "x-y"))
                .actor())
        .hasToString("cabinet:x-y");
  }

  @Test
  void ofSeveralRolesTheFirstOfTheTableCounts() {
    assertThat(bearer(token -> token.claim("roles", List.of("asker", "clerk"))).actor())
        .hasToString("clerk");
  }

  @Nested
  class ABearerIsNobody {

    private static void nobody(CallerToken bearer, String why) {
      assertThat(bearer.actor()).hasToString("public");
      assertThat(bearer.nobody().orElseThrow()).contains(why);
    }

    @Test
    void withoutARole() {
      nobody(bearer(token -> token), "noemt geen rol");
    }

    @Test
    void withARoleThatNobodyKnowsHere() {
      nobody(bearer(token -> token.claim("roles", List.of("koning"))), "koning");
    }

    @Test
    void whenTheTokenDoesNotSayForWhom() {
      nobody(bearer(token -> token.claim("roles", List.of("cabinet-member"))), "vo_orgcode");
    }

    @Test
    void whenNoMandateHasTheOrganisation() {
      nobody(
          bearer(token ->
              token.claim("roles", List.of("cabinet-member")).claim("vo_orgcode", "OVO000001")),
          "OVO000001");
    }

    @Test
    void whenTheNameIsNone() {
      nobody(
          bearer(
              token -> token.claim("roles", List.of("asker")).claim("member_id", "Jan Met Spatie")),
          "Jan Met Spatie");
    }
  }

  /** What is answered then is seen in the story of a store that is away. */
  @Test
  void whileTheRegisterCannotBeReadABearerIsNotTakenForNobody() {
    Offices away =
        new Offices() {
          @Override
          public Optional<String> ofCabinet(String code, LocalDate on) {
            throw new StoreUnavailable("away", new IllegalStateException());
          }

          @Override
          public Optional<String> ofAdministration(String code, LocalDate on) {
            throw new StoreUnavailable("away", new IllegalStateException());
          }
        };
    LoginProperties settings =
        new LoginProperties(NAMES, Map.of(), java.time.Duration.ofSeconds(1));
    Jwt token =
        Jwt.withTokenValue("t")
            .header("alg", "RS256")
            .subject("s")
            .claim("roles", List.of("cabinet-member"))
            .claim("vo_orgcode", "OVO999006")
            .build();
    assertThatThrownBy(() -> new Bearers(settings, away, () -> TODAY).convert(token))
        .isInstanceOf(AuthenticationServiceException.class)
        .hasCauseInstanceOf(StoreUnavailable.class);
  }

  @Test
  void twoPeopleOfOneCabinetAreTwoClients() {
    CallerToken one = bearer(token -> token.claim("roles", List.of("clerk")));
    CallerToken other = bearer(token -> token.claim("roles", List.of("clerk")).subject("t"));
    assertThat(one.actor()).isEqualTo(other.actor());
    assertThat(one.client()).isNotEqualTo(other.client());
  }
}
