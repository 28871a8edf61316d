package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How a line cabinet passes a part on to its administration. */
class DelegatingFormsIT extends WorkPages {
  private static final String DELEGATION = ONE + "/parts/6/delegation/wouter-beke";
  private static final String FORM = "form[action$=/deelvragen/6/administratie/wouter-beke]";
  private static final String OPEN =
      """
      {"due": "2020-11-18", "workingDaysLeft": 2, "late": false, "since": "2020-11-16T09:00:00Z",
       "note": "Zie het jaarverslag.", "returnedAt": null, "returnNote": null}\
      """;
  private static final String RETURNED =
      """
      {"due": "2020-11-18", "workingDaysLeft": null, "late": false, "since": "2020-11-16T09:00:00Z",
       "note": "Zie het jaarverslag.", "returnedAt": "2020-11-17T15:00:00Z", "returnNote": "Nagelezen."}\
      """;

  DelegatingFormsIT() {
    super("cabinet:wouter-beke");
  }

  private Element passOn() {
    return page().select("details:not(:has(details)) " + FORM).first();
  }

  private static void delegated(String delegation) {
    stands(standing(delegation));
  }

  private static String standing(String delegation) {
    return FakeServices.text("coordination-beke.json")
        .replaceFirst(
            "\"status\": \"RETURNED\"", "\"status\": \"RETURNED\", \"delegation\": " + delegation);
  }

  @Test
  void aPartIsPassedOnWithADateAndANote() {
    taken();
    Element form = passOn();
    assertThat(form.text())
        .contains("Ontwerp over deelvraag 6 tegen", "ten laatste vrijdag 20 november 2020")
        .contains("Alleen uw kabinet en uw administratie lezen ze.");

    HttpResponse<String> sent =
        browser().submit(form, "due", "2020-11-18", "note", "Zie het jaarverslag.");

    SERVICES.coordination.verify(
        1,
        putRequestedFor(urlPathEqualTo(DELEGATION))
            .withHeader("If-Match", equalTo("\"17\""))
            .withRequestBody(
                equalToJson("{\"due\":\"2020-11-18\",\"note\":\"Zie het jaarverslag.\"}")));
    Document after = sound(browser().follow(sent.headers().firstValue("Location").orElseThrow()));
    assertThat(after.select("main [role=status]").text())
        .startsWith("Deelvraag 6 ligt bij uw administratie. Ze krijgt een mail");
  }

  @Test
  void aDateIsNeededAndWhatTheServiceSaysOfItStandsBesideItWithTheNoteKept() {
    Document page = refused(browser().submit(passOn(), "note", "Zie het jaarverslag."), 422);
    assertThat(page.select("#doorgeven-6-due-fout").text())
        .isEqualTo("Kies tegen wanneer u het ontwerp wilt.");
    assertThat(page.select("#doorgeven-6-note").first().wholeText())
        .isEqualTo("Zie het jaarverslag.");
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#doorgeven-6-due");
    assertThat(page.select("details:has(#doorgeven-6-due)").last().hasAttr("open")).isTrue();

    answers(
        400,
        "{\"detail\":\"23 november 2020 is geen bruikbare datum voor uw administratie.\","
            + "\"field\":\"due\",\"expected\":\"een datum niet na 20 november 2020\"}");
    page = refused(browser().submit(passOn(), "due", "2020-11-23"), 422);
    assertThat(page.select("#doorgeven-6-due-fout").text())
        .isEqualTo(
            "23 november 2020 is geen bruikbare datum voor uw administratie. Verwacht: een datum"
                + " niet na 20 november 2020.");
    assertThat(page.select("#doorgeven-6-due").val()).isEqualTo("2020-11-23");
  }

  @Test
  void thePageSaysThatItIsWithTheAdministrationAndByWhen() {
    delegated(OPEN);
    Element part = page().getElementById("deelvraag-6");
    assertThat(part.text())
        .contains(
            "Bij uw administratie Ontwerp tegen woensdag 18 november 2020 nog 2 werkdagen",
            "schrijft uw administratie mee aan het ontwerp hieronder",
            "Datum of nota voor de administratie wijzigen…");
    assertThat(page().select(".stappen").text()).contains("bij de administratie");
    assertThat(part.select("#doorgeven-6-due").val()).isEqualTo("2020-11-18");
    assertThat(part.select("#doorgeven-6-note").first().wholeText())
        .isEqualTo("Zie het jaarverslag.");
  }

  @Test
  void aCabinetTakesItBack() {
    taken();
    delegated(OPEN);
    Element form = page().select(FORM + ":has([name=terugnemen])").first();

    assertThat(browser().submit(form, "terugnemen", "ja").statusCode()).isEqualTo(302);

    SERVICES.coordination.verify(
        1,
        deleteRequestedFor(urlPathEqualTo(DELEGATION)).withHeader("If-Match", equalTo("\"17\"")));
    assertThat(page().select("main [role=status]").text()).startsWith("U nam deelvraag 6 terug.");
  }

  @Test
  void aDraftThatIsReadyStandsThereWithTheNoteOfTheAdministration() {
    delegated(RETURNED);
    Element part = page().getElementById("deelvraag-6");
    assertThat(part.text())
        .contains(
            "Ontwerp klaar Uw administratie gaf het ontwerp terug op 17 november 2020 om 16.00 uur.",
            "Nota: Nagelezen.",
            "Opnieuw doorgeven aan de administratie…");
    assertThat(part.select("[name=terugnemen]")).isEmpty();
  }

  @Test
  void whoDeliversIsToldThatADraftCameBackMeanwhile() {
    delegated(OPEN);
    Element deliver = page().select("form[action$=/deelvragen/6/bijdragen/wouter-beke]").first();
    answers(412, "{}");
    delegated(RETURNED);

    Document page = refused(browser().submit(deliver, "text", "Mijn tekst."), 412);

    assertThat(page.select("[role=alert]").text()).contains("ontwerp terug van de administratie");
    assertThat(page.select("#bezorgen-6-text").first().wholeText()).isEqualTo("Mijn tekst.");
  }
}
