package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.QUESTION;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.samenspraak.testsupport.login.TestIssuer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page of a question where one person works, with the services faked. */
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
@DirtiesContext
abstract class WorkPages {
  static final FakeServices SERVICES = new FakeServices();
  static final String PAGE = "/vragen/" + QUESTION;
  static final String ONE = "/api/coordinations/" + QUESTION;

  private static final TestIssuer ISSUER = TestIssuer.start();
  private static final String JSON = "application/json";

  @LocalServerPort int port;
  private final String who;
  private Browser browser;

  WorkPages(String who) {
    this.who = who;
  }

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    SERVICES.start();
    ISSUER.handOutReadableTokens();
    registry.add("samenspraak.login.issuer", ISSUER::uri);
    registry.add("samenspraak.question.url", SERVICES.question::baseUrl);
    registry.add("samenspraak.coordination.url", SERVICES.coordination::baseUrl);
    registry.add("samenspraak.plan.url", SERVICES.plan::baseUrl);
    registry.add("samenspraak.notification.url", SERVICES.notification::baseUrl);
    registry.add("samenspraak.management.question", SERVICES.question::baseUrl);
    registry.add("samenspraak.management.coordination", SERVICES.coordination::baseUrl);
    registry.add("samenspraak.management.plan", SERVICES.plan::baseUrl);
    registry.add("samenspraak.management.notification", SERVICES.notification::baseUrl);
  }

  @AfterAll
  static void stop() {
    SERVICES.stop();
  }

  @BeforeEach
  void somebodyIsLoggedIn() {
    SERVICES.coordinating();
    ISSUER.sitsThere(who);
    browser = new Browser("http://127.0.0.1:" + port);
    assertThat(browser.follow("/mijn/toegankelijkheid").statusCode()).isEqualTo(200);
  }

  final Browser browser() {
    return browser;
  }

  final Document page() {
    return sound(browser.get(PAGE));
  }

  static Document sound(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Document page = Jsoup.parse(answer.body());
    SoundStructure.check(page);
    return page;
  }

  static Document refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    Document page = Jsoup.parse(answer.body());
    SoundStructure.check(page);
    assertThat(page.select("[role=alert][tabindex=-1][autofocus]")).hasSize(1);
    return page;
  }

  /** How the coordination stands for this visitor. */
  static void stands(String coordination) {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo(ONE))
            .willReturn(aResponse().withHeader("Content-Type", JSON).withBody(coordination)));
  }

  /** The service takes every step. */
  static void taken() {
    answers(200, FakeServices.text("coordination-beke.json"));
  }

  /** What the service says to every step. */
  static void answers(int status, String content) {
    for (String method : List.of("PUT", "POST", "DELETE")) {
      SERVICES.coordination.stubFor(
          request(method, urlPathMatching(ONE + "/.*"))
              .willReturn(
                  aResponse()
                      .withStatus(status)
                      .withHeader("Content-Type", status < 300 ? JSON : "application/problem+json")
                      .withBody(content)));
    }
  }

  /** The idempotency keys with which that was asked. */
  static List<String> keys(String path) {
    return SERVICES.coordination.findAll(anyRequestedFor(urlPathEqualTo(path))).stream()
        .map(request -> request.getHeader("Idempotency-Key"))
        .toList();
  }
}
