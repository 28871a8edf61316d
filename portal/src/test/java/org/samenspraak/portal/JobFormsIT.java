package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.QUESTION;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clerk lets many questions end in one go. */
class JobFormsIT extends WorkPages {
  private static final String FORM = "form:has(button[value=bekijken])";
  private static final String BEGIN = "form:has(button[value=beginnen])";
  private static final String WHY = "Het lid verlaat het Parlement (voorbeeld).";

  JobFormsIT() {
    super("clerk");
  }

  private static String job(
      String id, int waiting, int done, int refused, String outcome, String why) {
    return """
    {"id": %s, "kind": "WITHDRAWAL", "reason": "%s", "on": "2020-12-01",
     "begunAt": "2020-12-01T09:00:00Z", "finishedAt": %s, "size": 2,
     "waiting": %d, "done": %d, "refused": %d,
     "items": {"page": 0, "size": 50, "total": 2, "items": [
       {"question": "%s", "title": "Voorbeeldvraag", "outcome": "%s", "why": %s,
        "numbers": [{"minister": "zuhal-demir", "number": 148}]},
       {"question": "q-2", "title": "", "outcome": "DONE", "why": null, "numbers": []}]}}
    """
        .formatted(
            id,
            WHY,
            waiting == 0 ? "\"2020-12-01T09:00:05Z\"" : "null",
            waiting,
            done,
            refused,
            QUESTION,
            outcome,
            why);
  }

  @BeforeEach
  void theServiceKnowsOneJob() {
    SERVICES.question.stubFor(
        get(urlPathEqualTo("/api/jobs"))
            .willReturn(
                okJson(
                    """
                    {"page": 0, "size": 10, "total": 1, "items": [{"id": "job-1", "kind": "LAPSE",
                     "reason": "Einde (voorbeeld).", "on": "2020-12-01", "size": 3, "done": 2,
                     "refused": 1, "begunAt": "2020-12-01T09:00:00Z",
                     "finishedAt": "2020-12-01T09:00:05Z"}]}
                    """)));
    SERVICES.question.stubFor(
        get(urlPathEqualTo("/api/jobs/job-2"))
            .willReturn(okJson(job("\"job-2\"", 1, 1, 0, "WAITING", "null"))));
    SERVICES.question.stubFor(
        post(urlPathMatching("/api/jobs/.*"))
            .willReturn(okJson(job("null", 2, 0, 0, "WAITING", "null"))));
  }

  private Document empty() {
    return sound(browser().get("/in-een-keer"));
  }

  private Document seen() {
    Element form = empty().select(FORM).first();
    return sound(
        browser()
            .submit(
                form,
                "kind",
                "asker",
                "asker",
                "Adeline Blancquaert",
                "reason",
                WHY,
                "doe",
                "bekijken"));
  }

  @Test
  void whichQuestionsTheyAreIsSeenBeforeAnythingHappens() {
    assertThat(empty().text()).contains("Vragen laten vervallen: 3", "klaar: 2 van 3, 1 niet");

    Document page = seen();

    assertThat(page.select("main").text())
        .contains("Vragen intrekken: 2 vragen", "Voorbeeldvraag", "nr. 148 (Zuhal Demir)");
    assertThat(page.select("button[value=beginnen]").text()).isEqualTo("2 vragen intrekken");
    SERVICES.question.verify(
        1,
        postRequestedFor(urlEqualTo("/api/jobs/withdrawals?dryRun=true&page=0&size=50"))
            .withRequestBody(
                equalToJson(
                    "{\"asker\": \"adeline-blancquaert\", \"reason\": \"%s\"}".formatted(WHY))));
    SERVICES.question.verify(0, postRequestedFor(urlEqualTo("/api/jobs/withdrawals")));
  }

  @Test
  void whatWasSeenBeginsAndItsPageSaysHowFarItIs() {
    SERVICES.question.stubFor(
        post(urlEqualTo("/api/jobs/withdrawals"))
            .willReturn(okJson(job("\"job-2\"", 2, 0, 0, "WAITING", "null")).withStatus(201)));

    HttpResponse<String> sent = browser().submit(seen().select(BEGIN).first(), "doe", "beginnen");

    SERVICES.question.verify(
        1,
        postRequestedFor(urlEqualTo("/api/jobs/withdrawals"))
            .withHeader("Idempotency-Key", matching("[\\w-]{36}"))
            .withRequestBody(
                equalToJson(
                    "{\"asker\": \"adeline-blancquaert\", \"reason\": \"%s\", \"expected\": 2}"
                        .formatted(WHY))));
    assertThat(sent.headers().firstValue("Location")).contains("/in-een-keer/job-2");
    Document page = sound(browser().get("/in-een-keer/job-2"));
    assertThat(page.select("[role=status]").text()).contains("Begonnen met 2 vragen");
    assertThat(page.select("main").text()).contains("1 van 2", "Opnieuw kijken hoe ver het is");
    assertThat(page.body().attr("data-stroom")).isEqualTo("/levend/opdrachten/job-2?stand=1/0/1");
  }

  @Test
  void whileAQuestionStandsInTheWayNothingCanBegin() {
    SERVICES.question.stubFor(
        post(urlPathMatching("/api/jobs/.*"))
            .willReturn(okJson(job("null", 1, 0, 1, "REFUSED", "\"question-ended\""))));

    Document page = seen();

    assertThat(page.select(BEGIN)).isEmpty();
    assertThat(page.select("[role=alert]").text()).contains("1 vraag kan niet zo eindigen");
    assertThat(page.select("main").text()).contains("Niet gedaan", "Is al geëindigd");
  }

  @Test
  void whatIsMissingIsSaidAndNothingIsAsked() {
    Document page = refused(browser().submit(empty().select(FORM).first(), "doe", "bekijken"), 422);

    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#opdracht-kind", "#opdracht-reason");
    SERVICES.question.verify(0, postRequestedFor(urlPathMatching("/api/jobs/.*")));
  }

  @Test
  void questionsAreNamedByTheAddressesOfTheirPages() {
    Element form = empty().select(FORM).first();
    String lines = "http://portaal.example/vragen/q-1?deel=2\n\nq-2";
    sound(
        browser()
            .submit(
                form, "kind", "questions", "questions", lines, "reason", WHY, "doe", "bekijken"));

    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo("/api/jobs/withdrawals"))
            .withQueryParam("dryRun", equalTo("true"))
            .withRequestBody(
                equalToJson(
                    "{\"questions\": [\"q-1\", \"q-2\"], \"reason\": \"%s\"}".formatted(WHY))));
  }

  @Test
  void whatIsWrongWithOneOfTheQuestionsIsSaidWhereTheyAreTyped() {
    SERVICES.question.stubFor(
        post(urlPathMatching("/api/jobs/.*"))
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 400, "field": "questions[1]", "detail": "Dit is te lang."}
                        """)));
    Element form = empty().select(FORM).first();

    Document page =
        refused(
            browser().submit(form, "kind", "questions", "questions", "q-1\nq-2", "reason", WHY),
            422);

    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#opdracht-questions");
    assertThat(page.select("#opdracht-questions-fout").text())
        .isEqualTo("Vraag 2: Dit is te lang.");
  }

  @Test
  void withoutANumberThatWasSeenNothingBegins() {
    Element begin = seen().select(BEGIN).first();

    Document page =
        refused(browser().submit(begin, "expected", "allemaal", "doe", "beginnen"), 422);

    assertThat(page.select("[role=alert]").text()).contains("Bekijk eerst opnieuw");
    SERVICES.question.verify(0, postRequestedFor(urlEqualTo("/api/jobs/withdrawals")));
  }

  @Test
  void whatChangedMeanwhileIsSaidAndTheFormIsKept() {
    Element begin = seen().select(BEGIN).first();
    SERVICES.question.stubFor(
        post(urlEqualTo("/api/jobs/withdrawals"))
            .willReturn(
                aResponse()
                    .withStatus(409)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"status\":409,\"detail\":\"Het zijn nu 3 vragen, niet 2.\"}")));

    Document page = refused(browser().submit(begin, "doe", "beginnen"), 409);

    assertThat(page.select("[role=alert]").text()).contains("niets begonnen", "nu 3 vragen");
    assertThat(page.select("#opdracht-reason").val()).isEqualTo(WHY);
  }
}
