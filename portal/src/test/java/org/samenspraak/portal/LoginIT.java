package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.QUESTION;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.login.TestIssuer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Logging in, staying so, and out again. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=portal",
      "management.server.port=0",
      "spring.kafka.listener.auto-startup=false",
      // The services are in this JVM; on a busy machine the first answer takes its time.
      "spring.http.clients.connect-timeout=10s",
      "spring.http.clients.read-timeout=20s"
    })
class LoginIT {
  private static final FakeServices SERVICES = new FakeServices();
  private static final TestIssuer ISSUER = TestIssuer.start();
  private static final String DEMIR = "cabinet:zuhal-demir";
  private static final String PAGE = "/vragen/" + QUESTION;
  private static final String SESSION = "SAMENSPRAAK-PORTAAL";

  @LocalServerPort int port;
  private Browser browser;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    SERVICES.start();
    ISSUER.handOutReadableTokens();
    registry.add("samenspraak.login.issuer", ISSUER::uri);
    registry.add("samenspraak.question.url", SERVICES.question::baseUrl);
    registry.add("samenspraak.coordination.url", SERVICES.coordination::baseUrl);
    registry.add("samenspraak.plan.url", SERVICES.plan::baseUrl);
  }

  @AfterAll
  static void stop() {
    SERVICES.stop();
    ISSUER.close();
  }

  @BeforeEach
  void nobodyIsLoggedIn() {
    SERVICES.coordinating();
    ISSUER.sitsThere(DEMIR);
    ISSUER.handOutFor(Duration.ofDays(1));
    browser = new Browser("http://127.0.0.1:" + port);
  }

  private Document page(String path) {
    HttpResponse<String> answer = browser.follow(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Document page = Jsoup.parse(answer.body());
    SoundStructure.check(page);
    return page;
  }

  private String session() {
    return browser.cookies().getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(SESSION))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  @Test
  void everybodySeesWhatIsPublicWithoutASession() {
    Document page = page(PAGE);
    assertThat(page.select(".wie").text()).isEqualTo("Niet aangemeld Aanmelden");
    assertThat(session()).isEmpty();
    SERVICES.coordination.verify(
        getRequestedFor(urlPathMatching("/api/coordinations/.*"))
            .withHeader("Authorization", equalTo("Bearer service:portal")));
  }

  @Test
  void aLogInLeadsBackToThePageWhereItBegan() {
    String link = page(PAGE + "?x=1").select(".wie a").attr("href");
    HttpResponse<String> answer = browser.follow(link);
    assertThat(answer.uri()).hasPath(PAGE).hasQuery("x=1");
    assertThat(Jsoup.parse(answer.body()).select(".wie").text())
        .startsWith("Kabinet van Zuhal Demir");
    assertThat(ISSUER.challenges()).isNotEmpty().containsOnly("S256");
  }

  @Test
  void theSessionIsAnotherOneAfterwardsAndItsCookieIsForThisPortalAlone() {
    HttpResponse<String> begun = browser.get("/mijn" + PAGE);
    String before = session();
    assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith(SESSION + "=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
    browser.follow("/mijn" + PAGE);
    assertThat(session()).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void whoHasARoleBeginsWhereItsWorkIs() {
    assertThat(browser.follow("/mijn/").uri()).hasPath("/postvak");
    assertThat(page("/").select(".wie").text()).startsWith("Kabinet van Zuhal Demir");
  }

  @Test
  void aLinkInAMailAsksToLogInFirst() {
    assertThat(browser.follow("/mijn" + PAGE).uri()).hasPath(PAGE);
    assertThat(browser.follow("/postvak").uri()).hasPath("/postvak");
  }

  @Test
  void aLinkInAMailAboutOnePartLeadsToThatPartAfterTheLogIn() {
    assertThat(browser.follow("/mijn" + PAGE + "?deel=6").uri())
        .hasPath(PAGE)
        .hasQuery("deel=6")
        .hasFragment("deelvraag-6");
    assertThat(browser.follow("/mijn" + PAGE + "?deel=6%23x").uri()).hasPath(PAGE).hasNoFragment();
  }

  @Test
  void whoLogsInWithoutARoleIsToldWhy() {
    ISSUER.sitsThere("public");
    Document page = page("/mijn/");
    assertThat(page.select("main [role=status]").text()).contains("geen rol");
    assertThat(page(PAGE).select(".wie").text()).startsWith("Aangemeld zonder rol");
  }

  @Test
  void anAddressUnderMineNeverLeadsToAnotherHost() {
    browser.follow("/mijn/");
    for (String path : List.of("/mijn//elders.example/", "/mijn///elders.example")) {
      HttpResponse<String> answer = browser.get(path);
      String location = answer.headers().firstValue("Location").orElse("/nergens");
      assertThat(location).startsWith("/").doesNotStartWith("//");
    }
  }

  @Test
  void loggingOutNeedsTheFormOfAPageHereAndEndsAtTheIssuer() {
    Document page = page("/mijn" + PAGE);
    assertThat(browser.post("/afmelden", Map.of()).statusCode()).isEqualTo(403);

    String token = page.select("form.afmelden input[name=_csrf]").attr("value");
    HttpResponse<String> left = browser.post("/afmelden", Map.of("_csrf", token));
    assertThat(left.headers().firstValue("Location").orElseThrow())
        .startsWith(ISSUER.uri() + "/logout?id_token_hint=")
        .contains("post_logout_redirect_uri=http://127.0.0.1:" + port + "/");
    assertThat(page(PAGE).select(".wie").text()).startsWith("Niet aangemeld");
  }

  @Test
  void theFormThatLogsOutMayLeadToTheIssuer() {
    HttpResponse<String> answer = browser.get(PAGE);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .endsWith("form-action 'self' " + ISSUER.uri());
  }

  /** The issuer takes each refresh token once only. */
  @Test
  void anExpiredTokenIsRenewedOnceHoweverManyPagesAskTogether() {
    ISSUER.handOutFor(Duration.ofSeconds(1));
    browser.follow("/mijn" + PAGE);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Integer>> pages =
          Stream.generate(() ->
                  CompletableFuture.supplyAsync(() -> browser.get(PAGE).statusCode(), threads))
              .limit(8)
              .toList();
      assertThat(pages.stream().map(CompletableFuture::join)).containsOnly(200);
    }
    assertThat(page(PAGE).select(".wie").text()).startsWith("Kabinet van Zuhal Demir");
  }

  @Test
  void whileTheIssuerIsAwayWhoIsLoggedInGoesOnAndOthersAreToldToComeBack() {
    browser.follow("/mijn" + PAGE);
    Browser other = new Browser("http://127.0.0.1:" + port);
    ISSUER.goAway();
    try {
      assertThat(page(PAGE).select(".wie").text()).startsWith("Kabinet van Zuhal Demir");
      assertThat(other.get(PAGE).statusCode()).isEqualTo(200);
    } finally {
      ISSUER.comeBack();
    }
  }

  @Test
  void aLogInThatFailsIsSaidInWords() {
    HttpResponse<String> answer =
        browser.get("/login/oauth2/code/samenspraak?error=access_denied&state=x");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(Jsoup.parse(answer.body()).select("h1").text())
        .isEqualTo("Aanmelden is niet gelukt");
  }
}
