package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator sees and does. */
class OperatorPagesIT extends WorkPages {
  private static final String ID = "a7";
  private static final String PARKED =
      """
      {"id": "a7", "group": "WhenQuestionFiledOpenCoordination", "eventId": "question/1/1",
       "type": "question.filed.v1", "topic": "question-events", "partition": 0, "offset": 12,
       "key": "1", "why": "FAILED", "reason": "Het register kent deze minister niet.", "tries": 3,
       "since": "2020-12-02T12:41:09Z"}\
      """;
  private static final String MAIL =
      """
      {"id": "n1", "recipient": "wouter-beke", "mailbox": "kabinet@voorbeeld.example",
       "subject": "[Vraag 92] Bijdrage gevraagd", "question": "1", "status": "FAILED",
       "why": "omdat", "createdAt": "2020-12-02T10:20:00Z", "attempts": 1, "inDoubt": false,
       "failure": "550 dit adres bestaat niet"}\
      """;

  OperatorPagesIT() {
    super("operator");
  }

  @BeforeEach
  void allRuns() {
    for (WireMockServer service :
        List.of(SERVICES.question, SERVICES.coordination, SERVICES.plan, SERVICES.notification)) {
      service.stubFor(
          get(urlPathEqualTo("/actuator/health")).willReturn(json(200, health("UP", 0, 0))));
      service.stubFor(
          get(urlPathEqualTo("/actuator/metrics/samenspraak.dispatch.lag"))
              .willReturn(
                  json(200, "{\"measurements\":[{\"statistic\":\"VALUE\",\"value\":4.0}]}")));
      service.stubFor(get(urlPathEqualTo("/parked")).willReturn(json(200, list(""))));
    }
    SERVICES.notification.stubFor(
        get(urlPathEqualTo("/api/notifications")).willReturn(json(200, list(""))));
  }

  @Test
  void whenAllRunsThatIsWhatThePageSays() {
    Document page = overview();

    assertThat(page.select("tbody tr")).hasSize(4);
    assertThat(page.select(".pil").eachText()).containsOnly("Werkt");
    assertThat(page.text()).contains("Er wacht geen enkel bericht.");
  }

  @Test
  void aServiceThatIsAwayOrBehindIsALineThatSaysSo() {
    SERVICES.plan.stubFor(get(urlPathEqualTo("/parked")).willReturn(aResponse().withStatus(503)));
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo("/actuator/health")).willReturn(json(503, health("STUCK", 12, 47))));
    SERVICES.question.stubFor(
        get(urlPathEqualTo("/actuator/health"))
            .willReturn(json(503, "{\"status\": \"DOWN\", \"components\": {}}")));

    assertThat(overview().select("tbody tr").eachText())
        .anyMatch(row -> row.contains("plannen") && row.contains("Antwoordt niet"))
        .anyMatch(row -> row.contains("Loopt achter") && row.contains("47") && row.contains("12"))
        .anyMatch(row -> row.contains("vragen") && row.contains("Werkt niet"));
  }

  @Test
  void aParkedMessageIsLookedAtAndTriedAgain() {
    aMessageIsParked();
    SERVICES.coordination.stubFor(
        post(urlPathEqualTo("/parked/" + ID + "/replay"))
            .willReturn(json(200, "{\"handled\": 2, \"waiting\": false}")));

    Document message = opened();

    assertThat(message.text())
        .contains("Het register kent deze minister niet.", "question-events", "voorbeeldinhoud");
    assertThat(told(message, "opnieuw")).contains("Het bericht is verwerkt", "2 in totaal");
  }

  @Test
  void aMessageIsDiscardedOnlyFromThePageThatSaysWhatThatMeans() {
    aMessageIsParked();
    SERVICES.coordination.stubFor(
        post(urlPathEqualTo("/parked/" + ID + "/discard")).willReturn(json(200, PARKED)));
    assertThat(overview().select("form[action*=weggooien]")).isEmpty();

    Document message = opened();

    assertThat(message.text()).contains("Voorgoed: het bericht heeft dan nooit gevolg");
    assertThat(told(message, "weggooien")).contains("Weggegooid: bericht question/1/1");
  }

  @Test
  void aMailThatDidNotArriveIsSentAgainOnce() {
    SERVICES.notification.stubFor(
        get(urlPathEqualTo("/api/notifications"))
            .withQueryParam("status", equalTo("FAILED"))
            .willReturn(json(200, list(MAIL))));
    SERVICES.notification.stubFor(
        post(urlPathEqualTo("/api/notifications/n1/resend")).willReturn(json(200, MAIL)));
    Document page = overview();
    assertThat(page.text()).contains("550 dit adres bestaat niet");

    for (int twice = 0; twice < 2; twice++) {
      browser().submit(Objects.requireNonNull(page.selectFirst("form[action*=mails]")));
    }

    assertThat(
            SERVICES
                .notification
                .findAll(postRequestedFor(urlPathEqualTo("/api/notifications/n1/resend")))
                .stream()
                .map(request -> request.getHeader("Idempotency-Key"))
                .distinct())
        .hasSize(1);
  }

  private static void aMessageIsParked() {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo("/parked")).willReturn(json(200, list(PARKED))));
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo("/parked/" + ID))
            .willReturn(
                json(
                    200,
                    "{\"message\": %s, \"headers\": {\"ce_id\": \"question/1/1\"}, \"data\": \"voorbeeldinhoud\"}"
                        .formatted(PARKED))));
  }

  private Document overview() {
    return sound(browser().get("/beheer"));
  }

  private Document opened() {
    return sound(browser().get(overview().select("a[href*=/beheer/bericht]").attr("href")));
  }

  private String told(Document message, String what) {
    assertThat(
            browser()
                .submit(Objects.requireNonNull(message.selectFirst("form[action*=" + what + "]")))
                .headers()
                .firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/beheer"));
    return overview().select("[role=status].gelukt").text();
  }

  private static String health(String status, int pending, int oldest) {
    return """
    {"status": "%s", "components": {"relay": {"status": "%s",
      "details": {"pending": %d, "oldestSeconds": %d}}}}\
    """
        .formatted(status, status, pending, oldest);
  }

  private static String list(String item) {
    return "{\"items\": [%s], \"page\": 0, \"size\": 20, \"total\": %d}"
        .formatted(item, item.isEmpty() ? 0 : 1);
  }

  private static ResponseDefinitionBuilder json(int status, String text) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(text);
  }
}
