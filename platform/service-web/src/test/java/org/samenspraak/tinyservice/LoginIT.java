package org.samenspraak.tinyservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.login.TestIssuer;
import org.samenspraak.testsupport.login.TestKey;
import org.samenspraak.testsupport.login.TestToken;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** Which tokens are taken, and what a bearer of another one hears. */
class LoginIT {
  private static TestIssuer issuer;
  private static RunningTiny tiny;

  @BeforeAll
  static void start() {
    issuer = TestIssuer.start();
    tiny = believing(issuer);
  }

  @AfterAll
  static void stop() {
    tiny.close();
    issuer.close();
  }

  private static RunningTiny believing(TestIssuer issuer) {
    return RunningTiny.start(
        TestStore.shared().uri("login"), issuer.arguments().toArray(String[]::new));
  }

  private static Reply me(String token) {
    return me(tiny, token);
  }

  private static Reply me(RunningTiny service, String token) {
    return with(service.http(), token).get("/api/me");
  }

  private static Http with(Http http, String token) {
    return http.with("Authorization", "Bearer " + token);
  }

  private static void taken(String token, String actor) {
    assertThat(me(token).json().path("actor").asString()).isEqualTo(actor);
  }

  private static void refused(String token, String why) {
    Reply answer = me(token);
    assertThat(answer.status()).as(answer.body()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("type").asString()).endsWith(":invalid-token");
    assertThat(answer.json().path("detail").asString()).contains(why);
    String changed = "gewijzigd door een token dat niet geldt";
    Reply change = with(tiny.http(), token).post("/api/notes", "{\"text\":\"" + changed + "\"}");
    assertThat(change.status()).isEqualTo(401);
  }

  private static TestToken clerk() {
    return issuer.token("clerk");
  }

  @Test
  void a_token_of_the_issuer_for_this_service_is_taken() {
    taken(clerk().signed(), "clerk");
    taken(clerk().claim("aud", List.of("iets-anders", "samenspraak")).signed(), "clerk");
    taken(clerk().header("typ", "at+jwt").signed(), "clerk");
  }

  @Test
  void a_token_counts_in_its_time_only() {
    long now = Instant.now().getEpochSecond();
    refused(clerk().claim("iat", now - 300).claim("exp", now - 120).signed(), "verlopen");
    refused(clerk().claim("nbf", now + 120).signed(), "nog niet geldig");
  }

  @Test
  void a_token_of_another_issuer_or_for_another_audience_is_not_taken() {
    refused(clerk().claim("iss", "http://127.0.0.1:1").signed(), "andere uitgever");
    refused(clerk().claim("aud", List.of("portaal-van-iemand-anders")).signed(), "niet voor deze");
    refused(clerk().claim("aud", null).signed(), "niet voor deze");
    refused(clerk().claim("sub", null).signed(), "noemt niemand");
  }

  @Test
  void a_token_that_the_issuer_did_not_sign_is_not_taken() {
    refused(clerk().signedBy(TestKey.make()).signed(), "ondertekend");
    String right = clerk().signed();
    String[] parts = right.split("\\.");
    String forged = issuer.token("operator").content().split("\\.")[1];
    refused(parts[0] + "." + forged + "." + parts[2], "ondertekend");
    refused(clerk().header("kid", "een-sleutel-die-er-niet-is").signed(), "ondertekend");
    refused("geen.token.dit", "ondertekend");
  }

  @Test
  void a_token_without_signature_is_not_taken() {
    refused(clerk().header("alg", "none").content() + ".", "ondertekend");
  }

  /** As if the issuer's public key, which everybody knows, were a secret. */
  @Test
  void a_public_key_is_not_taken_for_a_secret() throws GeneralSecurityException {
    TestKey key = TestKey.make();
    String content = clerk().header("alg", "HS256").content();
    List<byte[]> secrets = new ArrayList<>();
    secrets.add(key.pair().getPublic().getEncoded());
    secrets.add(
        Base64.getMimeEncoder()
            .encodeToString(key.pair().getPublic().getEncoded())
            .getBytes(StandardCharsets.US_ASCII));
    for (byte[] secret : secrets) {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      String signature =
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
      refused(content + "." + signature, "ondertekend");
    }
  }

  @Test
  void a_token_whose_role_was_taken_away_reads_what_is_public_and_is_told_why() {
    String token = clerk().claim("roles", List.of()).signed();
    Reply me = me(token);
    assertThat(me.json().path("actor").asString()).isEqualTo("public");
    assertThat(me.json().path("why").asString()).contains("noemt geen rol");

    Reply change = with(tiny.http(), token).post("/api/notes", "{\"text\":\"x\"}");
    assertThat(change.status()).isEqualTo(403);
    assertThat(change.json().path("type").asString()).endsWith(":no-role");
  }

  @Test
  void two_people_of_one_office_do_not_meet_in_an_idempotency_key() {
    String one = clerk().claim("sub", "een").signed();
    String other = clerk().claim("sub", "ander").signed();
    String first = written(one, "eerste");
    assertThat(written(one, "eerste")).isEqualTo(first);
    assertThat(written(other, "tweede")).isNotEqualTo(first);
  }

  private static String written(String token, String text) {
    Reply answer =
        with(tiny.http(), token)
            .with("Idempotency-Key", "dezelfde")
            .post("/api/notes", "{\"text\":\"" + text + "\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  @Test
  void a_new_key_of_the_issuer_counts_from_the_first_token_that_it_signed() {
    try (TestIssuer rotating = TestIssuer.start();
        RunningTiny service = believing(rotating)) {
      assertThat(me(service, rotating.token("clerk").signed()).status()).isEqualTo(200);
      rotating.rotate();
      assertThat(me(service, rotating.token("clerk").signed()).status()).isEqualTo(200);
    }
  }

  @Test
  void while_the_issuer_is_away_known_keys_count_and_others_are_asked_to_come_again() {
    try (TestIssuer away = TestIssuer.start()) {
      String known = away.token("clerk").signed();
      away.goAway();
      try (RunningTiny service = believing(away)) {
        Reply unknown = me(service, known);
        assertThat(unknown.status()).as(unknown.body()).isEqualTo(503);
        assertThat(unknown.header("Retry-After")).isNotEmpty();
        assertThat(unknown.json().path("type").asString()).endsWith(":login-unavailable");
        assertThat(service.http().get("/api/notes").status()).isEqualTo(200);

        away.comeBack();
        assertThat(me(service, known).status()).isEqualTo(200);
        away.goAway();
        assertThat(me(service, known).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void as_long_as_the_issuer_gave_no_keys_nobody_is_told_that_a_token_is_false() {
    try (TestIssuer away = TestIssuer.start()) {
      away.goAway();
      try (RunningTiny service = believing(away)) {
        for (int n = 0; n < 5; n++) {
          assertThat(me(service, away.token("clerk").signed()).status()).isEqualTo(503);
        }
      }
    }
  }

  @Test
  void strangers_cannot_make_the_service_ask_for_keys_all_the_time() {
    int before = issuer.asked();
    for (int n = 0; n < 50; n++) {
      refused(clerk().header("kid", "onbekend-" + n).signed(), "ondertekend");
    }
    assertThat(issuer.asked() - before).isLessThan(10);
  }

  @Test
  void the_management_port_asks_for_an_operators_token_and_leaves_health_open() {
    assertThat(tiny.management().get("/actuator/health/liveness").status()).isEqualTo(200);
    assertThat(tiny.management().get("/parked").status()).isEqualTo(401);
    assertThat(parked(clerk().signed())).isEqualTo(403);
    assertThat(parked(issuer.token("operator").signed())).isEqualTo(200);
    assertThat(parked(issuer.token("operator").signedBy(TestKey.make()).signed())).isEqualTo(401);
  }

  private static int parked(String token) {
    return with(tiny.management(), token).get("/parked").status();
  }

  @Test
  void no_request_is_given_a_session() {
    assertThat(me(clerk().signed()).headers().map()).doesNotContainKey("set-cookie");
  }
}
