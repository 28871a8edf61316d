package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who in a cabinet takes care of a dossier. */
class HandlerFormsIT extends WorkPages {
  private static final String HANDLER = ONE + "/handlers/wouter-beke";
  private static final String MYSELF = "\"Ikzelf (voorbeeld)\"";
  private static final String COLLEAGUE = "\"Een collega (voorbeeld)\"";

  HandlerFormsIT() {
    super("cabinet:wouter-beke");
  }

  private static void handled(String by, boolean me, long version) {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo(HANDLER)).willReturn(FakeServices.handler(by, me, version)));
  }

  private static void inbox(String handlers) {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo("/api/coordinations"))
            .willReturn(
                FakeServices.json("inbox-beke.json")
                    .withBody(
                        FakeServices.text("inbox-beke.json")
                            .replaceFirst("\\{", "{\"handlers\": {" + handlers + "},"))));
  }

  private static Element form(Document page) {
    return page.select("#beheerder form").first();
  }

  @Test
  void nobodyTakesCareOfItAndOneClickTakesItOn() {
    Document page = page();
    assertThat(page.select("#beheerder").text()).isEqualTo("Dossierbeheerder niemand Op mij nemen");

    answers(200, "{\"name\": null, \"me\": false, \"version\": 2}");
    assertThat(browser().submit(form(page)).statusCode()).isEqualTo(302);

    SERVICES.coordination.verify(
        1,
        putRequestedFor(urlPathEqualTo(HANDLER))
            .withHeader("Authorization", equalTo("Bearer cabinet:wouter-beke"))
            .withHeader("If-Match", equalTo("\"0\"")));
    handled(MYSELF, true, 1);
    page = page();
    assertThat(page.select("main [role=status]").text())
        .startsWith("U bent nu dossierbeheerder van deze vraag.");
    assertThat(page.select("#beheerder").text()).isEqualTo("Dossierbeheerder u Afgeven");
  }

  @Test
  void whoTakesCareOfItGivesItUp() {
    handled(MYSELF, true, 1);
    Document page = page();

    answers(200, "{\"name\": null, \"me\": false, \"version\": 2}");
    assertThat(browser().submit(form(page), "afgeven", "ja").statusCode()).isEqualTo(302);

    SERVICES.coordination.verify(
        1, deleteRequestedFor(urlPathEqualTo(HANDLER)).withHeader("If-Match", equalTo("\"1\"")));
    assertThat(page().select("main [role=status]").text()).startsWith("U gaf het dossier af.");
  }

  @Test
  void aColleagueIsNamedAndWhoTookItMeanwhileIsNotOverruledUnseen() {
    Document page = page();
    answers(412, "{}");
    handled(COLLEAGUE, false, 1);

    Document again = refused(browser().submit(form(page)), 412);

    assertThat(again.select("[role=alert]").text())
        .contains("De dossierbeheerder is niet gewijzigd", "Een collega nam het dossier intussen");
    assertThat(again.select("#beheerder").text())
        .isEqualTo("Dossierbeheerder Een collega (voorbeeld) Overnemen");
    assertThat(form(again).select("[name=versie]").val()).isEqualTo("1");
    assertThat(form(again).select("[name=sleutel]").val())
        .isNotEqualTo(form(page).select("[name=sleutel]").val());
  }

  @Test
  void theInboxNamesWhoTakesCareOfADossierAndShowsOnesOwn() {
    inbox("\"" + FakeServices.QUESTION + "\": {\"name\": " + COLLEAGUE + ", \"me\": false}");
    Document page = sound(browser().get("/postvak?mij=ja"));

    assertThat(page.select("#mij[checked]")).hasSize(1);
    assertThat(page.select("tbody tr:has(a[href$=" + FakeServices.QUESTION + "]) .bij").text())
        .endsWith("· dossierbeheerder: Een collega (voorbeeld)");
    assertThat(page.select("main").text()).containsOnlyOnce("dossierbeheerder: ");
    SERVICES.coordination.verify(
        getRequestedFor(urlPathEqualTo("/api/coordinations"))
            .withQueryParam("mine", equalTo("true")));
  }

  @Test
  void aCoordinationThatMovedToAnotherCabinetHasNoHandlerHere() {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo(HANDLER)).willReturn(FakeServices.problem(404, "not-found.json")));
    assertThat(page().select("#beheerder")).isEmpty();
  }
}
