package org.samenspraak.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.standalone.login.RunningProvider.claims;
import static org.samenspraak.standalone.login.RunningProvider.header;
import static org.samenspraak.standalone.login.RunningProvider.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;

/** What the provider gives to machines, and to whoever tries out the services by hand. */
class OpenIdProviderIT {

  @TempDir static Path folder;
  private static RunningProvider provider;

  @BeforeAll
  static void start() throws Exception {
    provider = new RunningProvider(folder);
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  private static HttpResponse<String> ask(String actor, String... headers) throws Exception {
    return provider.post("/token-for/" + actor, Map.of(), headers);
  }

  @Test
  void itTellsWhereEverythingIs() throws Exception {
    JsonNode told = json(provider.get("/.well-known/openid-configuration"));

    assertThat(told.path("issuer").asString()).isEqualTo(provider.issuer());
    assertThat(told.path("jwks_uri").asString()).isEqualTo(provider.issuer() + "/oauth2/jwks");
    assertThat(told.path("end_session_endpoint").asString()).startsWith(provider.issuer());
  }

  @Test
  void aTokenOfASamplePersonIsSignedAndSaysWhoItIs() throws Exception {
    HttpResponse<String> answer = ask("cabinet:zuhal-demir");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    var jwt =
        NimbusJwtDecoder.withJwkSetUri(provider.issuer() + "/oauth2/jwks")
            .build()
            .decode(answer.body());
    assertThat(jwt.getClaimAsString("iss")).isEqualTo(provider.issuer());
    assertThat(jwt.getAudience()).containsExactly("samenspraak");
    assertThat(jwt.getSubject()).isEqualTo("voorbeeld-cabinet-zuhal-demir");
    assertThat(jwt.getClaimAsString("name")).isEqualTo("Kabinet van Zuhal Demir (voorbeeld)");
    assertThat(jwt.getClaimAsStringList("roles")).containsExactly("cabinet-member");
    assertThat(jwt.getClaimAsString("vo_orgcode")).isEqualTo("OVO999006");
    assertThat(jwt.getExpiresAt())
        .isBetween(Instant.now().plusSeconds(13 * 60), Instant.now().plusSeconds(15 * 60));
  }

  @Test
  void anUnknownNameIsToldAllThatThereAre() throws Exception {
    HttpResponse<String> answer = ask("cabinet:nobody");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(answer).path("type").asString())
        .isEqualTo("urn:samenspraak:problem:unknown-person");
    assertThat(json(answer).path("detail").asString())
        .contains("clerk", "cabinet:wouter-beke", "asker:adeline-blancquaert", "no-role");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://127.0.0.1:8080",
    "X-Forwarded-For, 192.0.2.1",
    "Forwarded, for=192.0.2.1"
  })
  void whoeverMayBeSomebodyElseGetsNoToken(String header, String value) throws Exception {
    HttpResponse<String> answer = ask("clerk", header, value);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(json(answer).path("type").asString())
        .isEqualTo("urn:samenspraak:problem:not-asked-here");
  }

  @Test
  void nothingIsAnsweredUnderAForeignName() throws Exception {
    assertThat(provider.statusUnder("voorbeeld.example", "POST /token-for/clerk")).isEqualTo(400);
    assertThat(provider.statusUnder("voorbeeld.example", "GET /login")).isEqualTo(400);
    assertThat(provider.statusUnder("localhost", "GET /login")).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "question-service, service, question",
    "coordination-service, service, coordination",
    "plan-service, service, plan",
    "notification-service, service, notification",
    "portal-service, service, portal",
    "parliament, parliament-system,"
  })
  void aMachineGetsATokenForItsSecret(String client, String role, String service) throws Exception {
    HttpResponse<String> answer =
        provider.token(client, Map.of("grant_type", "client_credentials"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer).path("expires_in").asInt()).isBetween(890, 900);
    JsonNode claims = claims(json(answer).path("access_token").asString());
    assertThat(claims.path("roles").toString()).isEqualTo("[\"" + role + "\"]");
    assertThat(claims.path("service").asString(null)).isEqualTo(service);
    assertThat(claims.path("sub").asString()).isEqualTo(client);
    assertThat(claims.path("aud").asString(claims.path("aud").path(0).asString("")))
        .isEqualTo("samenspraak");
  }

  @Test
  void aWrongSecretIsRefused() throws Exception {
    HttpResponse<String> answer =
        provider.post(
            "/oauth2/token",
            Map.of(
                "grant_type", "client_credentials",
                "client_id", "plan-service",
                "client_secret", provider.clients.secretOf("question-service")));

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void afterARestartTheKeyIsTheSame() throws Exception {
    String before = ask("clerk").body();

    try (RunningProvider again = new RunningProvider(folder)) {
      String after = again.post("/token-for/clerk", Map.of()).body();

      assertThat(header(after)).isEqualTo(header(before));
      assertThat(json(again.get("/oauth2/jwks"))).isEqualTo(json(provider.get("/oauth2/jwks")));
    }
  }
}
