package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a cabinet chooses what it is told when and where, without a script. */
class PreferencesFormsIT extends WorkPages {
  private static final String HERE = "/meldingen/instellen";
  private static final String API = "/api/preferences/wouter-beke";
  private static final String HELD =
      """
      {"recipient": "wouter-beke", "mailbox": "kabinet.beke@voorbeeld.example",
       "kinds": ["REMINDERS", "QUESTION_NEWS", "PLAN_NEWS"], "alsoTo": ["een@voorbeeld.example"], "reminders": "INSTANT", "questionNews": "%s",
       "planNews": "OFF", "digestHour": 7, "pauseFrom": null, "pauseThrough": null}
      """;

  PreferencesFormsIT() {
    super("cabinet:wouter-beke");
  }

  @BeforeEach
  void somethingHolds() {
    holds("INSTANT", 3);
    takes(json(200, HELD.formatted("DIGEST")));
  }

  private static void holds(String questionNews, long version) {
    SERVICES.notification.stubFor(
        get(urlPathEqualTo(API))
            .willReturn(
                json(200, HELD.formatted(questionNews)).withHeader("ETag", "\"" + version + "\"")));
  }

  private static void takes(ResponseDefinitionBuilder answer) {
    SERVICES.notification.stubFor(put(urlPathEqualTo(API)).willReturn(answer));
  }

  private static ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", status < 300 ? "application/json" : "application/problem+json")
        .withBody(body);
  }

  private Element form() {
    return sound(browser().get(HERE)).select("form#instellen").first();
  }

  @Test
  void theFormShowsWhatHoldsAndWhereTheMailsGo() {
    Document page = sound(browser().get(HERE));

    assertThat(page.select(".inleiding").text())
        .isEqualTo(
            "De mails gaan nu naar kabinet.beke@voorbeeld.example, de mailbox van uw kabinet in het"
                + " register.");
    assertThat(page.select("main").text()).contains("Opdrachten komen altijd meteen");
    assertThat(page.select("[name=reminders][checked]").val()).isEqualTo("INSTANT");
    assertThat(page.select("[name=planNews][checked]").val()).isEqualTo("OFF");
    assertThat(page.select("[name=digestHour] [selected]").val()).isEqualTo("7");
    assertThat(page.select("[name=digestHour] option")).hasSize(16);
    assertThat(page.select("[name^=alsoTo]").eachAttr("value"))
        .containsExactly("een@voorbeeld.example", "", "", "", "");
    assertThat(page.select("header a[href=" + HERE + "]").attr("aria-current")).isEqualTo("page");
  }

  @Test
  void aDigestIsChosenOnceAndSaidToBeKept() {
    Element form = form();

    for (int twice = 0; twice < 2; twice++) {
      HttpResponse<String> sent =
          browser()
              .submit(
                  form,
                  "questionNews",
                  "DIGEST",
                  "pauseFrom",
                  "2020-12-24",
                  "pauseThrough",
                  "2021-01-03",
                  "alsoTo[3]",
                  " twee@voorbeeld.example ");
      assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith(HERE);
    }

    var asked = SERVICES.notification.findAll(putRequestedFor(urlPathEqualTo(API)));
    assertThat(asked).hasSize(2);
    assertThat(asked.stream().map(one -> one.getHeader("Idempotency-Key")).distinct()).hasSize(1);
    SERVICES.notification.verify(
        2,
        putRequestedFor(urlPathEqualTo(API))
            .withHeader("If-Match", equalTo("\"3\""))
            .withHeader("Idempotency-Key", matching(".{20,}"))
            .withRequestBody(
                equalToJson(
                    """
                    {"alsoTo": ["een@voorbeeld.example", "twee@voorbeeld.example"],
                     "reminders": "INSTANT", "questionNews": "DIGEST", "planNews": "OFF",
                     "digestHour": 7, "pauseFrom": "2020-12-24", "pauseThrough": "2021-01-03"}
                    """)));
    assertThat(sound(browser().get(HERE)).select(".gelukt").text())
        .startsWith("Uw keuzes zijn bewaard.");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAlsoWhereFieldsBeforeItAreEmpty() {
    takes(
        json(
            400,
            """
            {"field": "alsoTo[1]", "detail": "“kabinet” is geen e-mailadres.",
             "expected": "een adres als kabinet@voorbeeld.be"}
            """));

    Document again = refused(browser().submit(form(), "alsoTo[3]", "kabinet"), 422);

    assertThat(again.select("[aria-invalid]").eachAttr("name")).containsExactly("alsoTo[3]");
    Element led = again.select("[role=alert] a").first();
    assertThat(led.text()).startsWith("“kabinet” is geen e-mailadres. Verwacht: een adres");
    Element field = again.getElementById(led.attr("href").substring(1));
    assertThat(field.attr("name")).isEqualTo("alsoTo[3]");
    assertThat(field.val()).isEqualTo("kabinet");
  }

  @Test
  void aPauseThatEndsBeforeItBeginsLeadsToItsLastDay() {
    takes(
        json(
            400,
            """
            {"field": "pauseThrough", "detail": "De laatste dag van de pauze valt voor de eerste.",
             "expected": "2020-12-24 of later"}
            """));

    Document again =
        refused(
            browser().submit(form(), "pauseFrom", "2020-12-24", "pauseThrough", "2020-12-01"), 422);

    assertThat(again.select("[aria-invalid]").eachAttr("name")).containsExactly("pauseThrough");
    assertThat(again.select("[name=pauseFrom]").val()).isEqualTo("2020-12-24");
    assertThat(again.select("#instellen-pauseThrough").val()).isEqualTo("2020-12-01");
  }

  @Test
  void whatOneIsNeverToldIsNotAskedAndStaysAsItWas() {
    SERVICES.notification.stubFor(
        get(urlPathEqualTo(API))
            .willReturn(
                json(
                        200,
                        HELD.formatted("INSTANT")
                            .replace(
                                "\"REMINDERS\", \"QUESTION_NEWS\", \"PLAN_NEWS\"",
                                "\"QUESTION_NEWS\""))
                    .withHeader("ETag", "\"3\"")));
    Element form = form();

    assertThat(form.select("[type=radio]").eachAttr("name")).containsOnly("questionNews");
    assertThat(browser().submit(form, "questionNews", "DIGEST").statusCode()).isEqualTo(302);
    SERVICES.notification.verify(
        putRequestedFor(urlPathEqualTo(API))
            .withRequestBody(matchingJsonPath("$.reminders", equalTo("INSTANT")))
            .withRequestBody(matchingJsonPath("$.planNews", equalTo("OFF"))));
  }

  @Test
  void whatAColleagueChoseMeanwhileIsTakenOverAndNothingTypedIsLost() {
    Element form = form();
    takes(json(412, "{\"type\": \"urn:samenspraak:problem:stale\"}"));
    holds("OFF", 4);

    Document again =
        refused(browser().submit(form, "questionNews", "DIGEST", "digestHour", "9"), 412);

    assertThat(again.select("[role=alert]").text())
        .contains("iemand was u voor", "Een collega koos intussen anders", "Nu staat er: “Niet”");
    assertThat(again.select("[name=questionNews][checked]").val()).isEqualTo("DIGEST");
    assertThat(again.select("[name=digestHour] [selected]").val()).isEqualTo("9");
    assertThat(again.select("[name=versie]").val()).isEqualTo("4");
    assertThat(again.select("[name=sleutel]").val())
        .isNotEqualTo(form.select("[name=sleutel]").val());
  }

  @Test
  void aServiceThatIsAwayLosesNothingThatWasChosen() {
    Element form = form();
    takes(aResponse().withStatus(503));

    HttpResponse<String> sent = browser().submit(form, "questionNews", "DIGEST");

    assertThat(sent.statusCode()).isEqualTo(503);
    Document kept = Jsoup.parse(sent.body());
    assertThat(kept.select("form:not(.afmelden) [name=questionNews]").val()).isEqualTo("DIGEST");
    assertThat(kept.select("form:not(.afmelden) [name=sleutel]").val())
        .isEqualTo(form.select("[name=sleutel]").val());
  }

  @Test
  void whoHasNoMailboxIsToldThatNothingArrives() {
    SERVICES.notification.stubFor(
        get(urlPathEqualTo(API))
            .willReturn(
                json(
                        200,
                        HELD.formatted("OFF").replace("\"kabinet.beke@voorbeeld.example\"", "null"))
                    .withHeader("ETag", "\"0\"")));

    assertThat(sound(browser().get(HERE)).select(".melding.let-op").text())
        .startsWith("U krijgt nu geen mails: er is geen mailbox bekend.");
  }

  @Test
  void theLinkInAMailLeadsHere() {
    assertThat(browser().get("/mijn" + HERE).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith(HERE));
    assertThat(new Browser("http://127.0.0.1:" + port).get(HERE).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/mijn" + HERE));
  }
}
