package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a cabinet says who coordinates. */
class ChoiceFormsIT extends WorkPages {
  private static final String CHOOSING = FakeServices.text("coordination-choosing.json");

  ChoiceFormsIT() {
    super("cabinet:wouter-beke");
  }

  @BeforeEach
  void theCabinetsChoose() {
    stands(CHOOSING);
  }

  private static Element form(Document page) {
    return page.select("form[action$=/keuzes/wouter-beke]").first();
  }

  @Test
  void theProposalAndWhatFollowsFromEachChoiceAreSaidAndNothingIsChosen() {
    Document page = page();
    assertThat(page.select(".opdracht").text())
        .isEqualTo("Zeg wie het antwoord coördineert. Voorgesteld is Zuhal Demir.");
    assertThat(form(page).select(".optie").eachText())
        .containsExactly(
            "Akkoord, Zuhal Demir coördineert Het andere kabinet koos hetzelfde: daarmee is het"
                + " meteen beslist.",
            "Wij willen zelf coördineren (Wouter Beke) Dan zijn de kabinetten het niet eens en"
                + " beslist de Vlaamse Regering. U kunt uw keuze tot dan wijzigen.");
    assertThat(form(page).select("[checked]")).isEmpty();
    assertThat(page.select(".werk").text())
        .contains("coördineert het plan “Nieuw Vlaams strategisch plan", "wil zelf coördineren");
  }

  @Test
  void aChoiceIsPassedOn() {
    taken();
    assertThat(browser().submit(form(page()), "coordinator", "zuhal-demir").statusCode())
        .isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        putRequestedFor(urlPathEqualTo(ONE + "/agreements/wouter-beke"))
            .withHeader("Authorization", equalTo("Bearer cabinet:wouter-beke"))
            .withRequestBody(equalToJson("{\"coordinator\":\"zuhal-demir\"}")));
    assertThat(page().select("main [role=status]").text())
        .startsWith("U koos Zuhal Demir als coördinerend minister.");
  }

  @Test
  void noChoiceIsNoChoice() {
    Document page = refused(browser().submit(form(page())), 422);
    assertThat(page.select("#keuze-coordinator-fout").text())
        .isEqualTo("Kies wie het antwoord coördineert.");
    assertThat(page.select("input[type=radio][aria-invalid=true]")).hasSize(2);
  }

  @Test
  void aDecisionThatCameMeanwhileIsSaid() {
    answers(412, "{}");
    Element form = form(page());
    stands(FakeServices.text("coordination-beke.json"));
    Document page = refused(browser().submit(form, "coordinator", "wouter-beke"), 412);
    assertThat(page.select("[role=alert]").text()).contains("Wie coördineert", "veranderd");
    assertThat(page.select("form[action*=/keuzes/]")).isEmpty();
  }

  @Test
  void whoChoseMayChangeItsMindWhileTheOtherCabinetIsSilent() {
    stands(
        CHOOSING
            .replaceFirst("\"agreement\": \"zuhal-demir\"", "\"agreement\": null")
            .replaceFirst(
                "(?s)(\"wouter-beke\".*?)\"agreement\": null", "$1\"agreement\": \"wouter-beke\"")
            .replaceFirst("\"waitingFor\": \\[[^]]*]", "\"waitingFor\": [\"zuhal-demir\"]"));
    Document page = page();
    assertThat(page.select(".opdracht").text())
        .isEqualTo(
            "U hoeft nu niets te doen. U koos uw eigen minister; het is nu aan het kabinet Demir.");
    assertThat(form(page).select("legend").text()).isEqualTo("Uw keuze wijzigen");
    assertThat(form(page).select("input[type=radio]")).hasSize(1);
  }

  @Test
  void amongThreeTheGovernmentDecidesAndACabinetMaySayWhatItWants() {
    stands(
        CHOOSING
            .replaceFirst(
                "\"ministers\": \\[",
                "\"ministers\": [{\"minister\": \"hilde-crevits\", \"name\": \"Hilde Crevits\", \"title\":"
                    + " \"minister\", \"number\": 44, \"dueOn\": \"2020-11-30\", \"workingDaysLeft\": 6,"
                    + " \"late\": false, \"agreement\": null},")
            .replaceFirst("\"waitingFor\": \\[[^]]*]", "\"waitingFor\": [\"secretariat\"]"));
    Document page = page();
    assertThat(page.select(".opdracht").text())
        .startsWith("U hoeft nu niets te doen. De vraag is aan 3 ministers gericht");
    assertThat(form(page).select("button").text()).isEqualTo("Wens doorgeven");
    assertThat(form(page).select("button.vol")).isEmpty();
    assertThat(form(page).select(".optie").eachText())
        .hasSize(3)
        .allMatch(option -> option.contains("Als wens. De Vlaamse Regering beslist"));
    taken();
    browser().submit(form(page), "coordinator", "wouter-beke");
    assertThat(page().select("main [role=status]").text())
        .startsWith("U zei dat uw kabinet zelf wil coördineren.");
  }
}
