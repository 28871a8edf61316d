package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.QUESTION;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Somebody looks at a question as it was. */
class PastPagesIT extends WorkPages {
  private static final String API = "/api/questions/" + QUESTION;

  PastPagesIT() {
    super("clerk");
  }

  private static void was(String parameter, String day, String title) {
    String question = FakeServices.text("question-filed.json");
    String former = question.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + "\"");
    assertThat(former).isNotEqualTo(question);
    SERVICES.question.stubFor(
        get(urlPathEqualTo(API))
            .withQueryParam(parameter, equalTo(day))
            .willReturn(okJson(former)));
  }

  @Test
  void thePageOfTheQuestionLeadsToHowItWasKnownOnADay() {
    was("asOf", "2020-11-02", "Zoals ze toen was");
    String link = page().select("a[href$=/toen]").attr("href");
    Document asking = sound(browser().get(link));
    assertThat(asking.select("main").text()).doesNotContain("U kijkt naar vroeger");

    assertThat(asking.select("form[method=get] [name=op]").attr("type")).isEqualTo("date");
    Document then = sound(browser().get(link + "?hoe=bekend&op=2020-11-02"));

    assertThat(then.select(".melding.let-op").text())
        .contains("bekend op het einde van maandag 2 november 2020", "U kijkt naar vroeger");
    assertThat(then.select(".inleiding").text()).isEqualTo("Zoals ze toen was");
    assertThat(then.select("form[method=post]:not(.afmelden)")).isEmpty();
  }

  @Test
  void whatHeldOnADayIsAskedForByTheOtherName() {
    was("on", "2020-11-02", "Zoals ze geldt");

    Document then = sound(browser().get(link("?op=2020-11-02&hoe=gold")));

    assertThat(then.select(".melding.let-op").text()).contains("Zo geldt de vraag voor maandag");
    assertThat(then.select(".inleiding").text()).isEqualTo("Zoals ze geldt");
  }

  @Test
  void aDayBeforeTheQuestionWasThereIsRefusedInWords() {
    SERVICES.question.stubFor(
        get(urlPathEqualTo(API))
            .withQueryParam("asOf", equalTo("2020-01-01"))
            .willReturn(
                aResponse()
                    .withStatus(404)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"status\":404,\"detail\":\"Toen was deze vraag er nog niet.\"}")));

    var answer = browser().get(link("?op=2020-01-01"));

    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("[role=alert]").text()).contains("Toen was deze vraag er nog niet");
    assertThat(page.select("#op").val()).isEqualTo("2020-01-01");
  }

  private static String link(String query) {
    return PAGE + "/toen" + query;
  }
}
