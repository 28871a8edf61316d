package org.samenspraak.standalone.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.standalone.login.RunningProvider.claims;
import static org.samenspraak.standalone.login.RunningProvider.json;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Somebody chooses who to be, as the browser and the portal see it. */
class LoggingInIT {

  private static final String CALLBACK = "/login/oauth2/code/samenspraak";
  private static final String VERIFIER = "v".repeat(43);
  private static final String HTML = "text/html";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]++)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]++)");

  @TempDir static Path folder;
  private static RunningProvider provider;

  /** What the browser holds. */
  private String cookie = "";

  @BeforeAll
  static void start() throws Exception {
    provider = new RunningProvider(folder);
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  private HttpResponse<String> browse(String path) throws Exception {
    return keepingCookie(provider.get(path, "Accept", HTML, "Cookie", cookie));
  }

  private HttpResponse<String> choose(String actor, String csrf) throws Exception {
    return keepingCookie(
        provider.post(
            "/login", Map.of("person", actor, "_csrf", csrf), "Accept", HTML, "Cookie", cookie));
  }

  private HttpResponse<String> keepingCookie(HttpResponse<String> answer) {
    answer
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    return answer;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String authorize(String callback) throws Exception {
    byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes());
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", "portal");
    query.put("scope", "openid profile");
    query.put("redirect_uri", callback);
    query.put("state", "s");
    query.put("nonce", "n");
    query.put("code_challenge_method", "S256");
    query.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge));
    return "/oauth2/authorize?" + RunningProvider.encoded(query);
  }

  /** From the portal's link to what the portal gets for the code. */
  private JsonNode logIn(String actor, String callback) throws Exception {
    HttpResponse<String> sent = browse(authorize(callback));
    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(location(sent)).endsWith("/login");
    HttpResponse<String> chosen = choose(actor, csrf(browse("/login")));
    assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(302);
    URI back = provider.at("/").resolve(location(chosen));
    HttpResponse<String> handed = browse(back.getRawPath() + "?" + back.getRawQuery());
    assertThat(location(handed)).startsWith(callback + "?").contains("state=s");
    HttpResponse<String> tokens =
        provider.token(
            "portal",
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                group(CODE, location(handed)),
                "redirect_uri",
                callback,
                "code_verifier",
                VERIFIER));
    assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
    return json(tokens);
  }

  private static String csrf(HttpResponse<String> page) {
    return group(CSRF, page.body());
  }

  private static String group(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:18080", "http://localhost:18080"})
  void choosingAPersonLogsIn(String portal) throws Exception {
    JsonNode tokens = logIn("asker:adeline-blancquaert", portal + CALLBACK);

    JsonNode access = claims(tokens.path("access_token").asString());
    JsonNode id = claims(tokens.path("id_token").asString());
    for (JsonNode claims : new JsonNode[] {access, id}) {
      assertThat(claims.path("sub").asString()).isEqualTo("voorbeeld-asker-adeline-blancquaert");
      assertThat(claims.path("name").asString()).isEqualTo("Adeline Blancquaert (voorbeeld)");
      assertThat(claims.path("roles").path(0).asString()).isEqualTo("asker");
      assertThat(claims.path("member_id").asString()).isEqualTo("adeline-blancquaert");
    }
    assertThat(access.path("aud").toString()).contains("samenspraak");
    assertThat(id.path("aud").toString()).contains("portal");
    assertThat(id.path("nonce").asString()).isEqualTo("n");
  }

  @Test
  void userInfoSaysTheSameAndARefreshTokenGivesMore() throws Exception {
    JsonNode tokens = logIn("cabinet:wouter-beke", RunningProvider.PORTAL + CALLBACK);

    JsonNode info =
        json(
            provider.get(
                "/userinfo", "Authorization", "Bearer " + tokens.path("access_token").asString()));
    assertThat(info.path("vo_orgcode").asString()).isEqualTo("OVO999007");
    assertThat(info.path("name").asString()).isEqualTo("Kabinet van Wouter Beke (voorbeeld)");
    assertThat(info.path("roles").path(0).asString()).isEqualTo("cabinet-member");

    JsonNode fresh =
        json(
            provider.token(
                "portal",
                Map.of(
                    "grant_type",
                    "refresh_token",
                    "refresh_token",
                    tokens.path("refresh_token").asString())));
    assertThat(claims(fresh.path("access_token").asString()).path("vo_orgcode").asString())
        .isEqualTo("OVO999007");
  }

  @Test
  void whoeverIsLoggedInIsNotAskedAgainUntilHeLogsOut() throws Exception {
    JsonNode tokens = logIn("clerk", RunningProvider.PORTAL + CALLBACK);
    String authorize = authorize(RunningProvider.PORTAL + CALLBACK);
    assertThat(location(browse(authorize))).startsWith(RunningProvider.PORTAL + CALLBACK);

    HttpResponse<String> out =
        browse(
            "/connect/logout?"
                + RunningProvider.encoded(
                    Map.of(
                        "id_token_hint",
                        tokens.path("id_token").asString(),
                        "post_logout_redirect_uri",
                        RunningProvider.PORTAL + "/")));

    assertThat(location(out)).isEqualTo(RunningProvider.PORTAL + "/");
    assertThat(location(browse(authorize))).endsWith("/login");
  }

  @Test
  void thePageOffersEverybodyAndNothingToTypeInOrToRun() throws Exception {
    HttpResponse<String> page = browse("/login");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Proefomgeving met voorbeeldpersonen, zonder wachtwoord.")
        .contains(
            "value=\"clerk\"",
            "value=\"cabinet:zuhal-demir\"",
            "value=\"cabinet:jan-jambon\"",
            "value=\"reader:wouter-beke\"",
            "value=\"administration:wouter-beke\"",
            "value=\"plan:wouter-beke\"",
            "value=\"asker:adeline-blancquaert\"",
            "value=\"secretariat\"",
            "value=\"operator\"",
            "value=\"auditor\"",
            "value=\"no-role\"")
        .doesNotContain("<script", "style=", "type=\"password\"");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("form-action 'self' http://127.0.0.1:18080 http://localhost:18080");
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("samenspraak-aanmelding=")
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(browse("/stijl/samenspraak.css").statusCode()).isEqualTo(200);
    assertThat(browse("/stijl/aanmelden.css").statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverIsNotOnThePageIsNotLoggedIn() throws Exception {
    HttpResponse<String> chosen = choose("cabinet:nobody", csrf(browse("/login")));

    assertThat(location(chosen)).endsWith("/login?error");
    assertThat(browse("/login?error").body()).contains("Die persoon is er niet.");
  }

  @Test
  void aForeignPageCannotChooseForSomebody() throws Exception {
    browse("/login");

    assertThat(choose("clerk", "guessed").statusCode()).isEqualTo(403);
  }

  @Test
  void whoeverComesByHimselfIsLedToThePortal() throws Exception {
    assertThat(location(browse("/"))).isEqualTo(RunningProvider.PORTAL.toString());
  }

  @Test
  void aForeignAddressGetsNoCode() throws Exception {
    HttpResponse<String> refused = browse(authorize("http://voorbeeld.example" + CALLBACK));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Dit lukt niet");
  }
}
