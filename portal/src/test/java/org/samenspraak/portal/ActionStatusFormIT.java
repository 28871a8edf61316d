package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.PLAN;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How the cabinet that leads an action says how it stands. */
class ActionStatusFormIT extends WorkPages {
  private static final String PAGE = "/plannen/" + PLAN;

  ActionStatusFormIT() {
    super("cabinet:wouter-beke");
  }

  @Test
  void thePlanBeginsWithTheActionsThatTheCabinetLeads() {
    Document page = sound(browser().get(PAGE));
    assertThat(page.select(".opdracht").text()).startsWith("U hoeft nu niets te doen.");
    assertThat(page.select(".werk-rij").text())
        .contains("Voorbeeldactie: begeleiding per doelgroep");
    assertThat(page.select("form[action*=/goedkeuring], form[action$=/acties]")).isEmpty();
  }

  @Test
  void theListOpensWithTheOwnMinistryAndHasALinkForEachOther() {
    Document page = sound(browser().get(PAGE));
    assertThat(page.select(".tabs a").eachText())
        .containsExactly(
            "Van mijn ministerie 3",
            "Te laat of vertraagd 1",
            "Alle acties 5",
            "Hilde Crevits 1",
            "Zuhal Demir 1");
    assertThat(page.select(".tabs [aria-current]").text()).isEqualTo("Van mijn ministerie 3");
    assertThat(page.select("#acties ~ table tbody tr")).hasSize(3);

    String others = page.select(".tabs a").get(4).attr("href");
    assertThat(others).isEqualTo(PAGE + "?acties=zuhal-demir#acties");
    Document demir = sound(browser().get(others.replace("#acties", "")));
    assertThat(demir.select("#acties ~ table tbody th").eachText())
        .containsExactly("Voorbeeldactie: aanbod toetsen aan onderzoek");
  }

  @Test
  void anActionThatShouldHaveBeenDoneIsAskedAfter() {
    SERVICES.plan.stubFor(
        get(urlPathEqualTo("/api/plans/" + PLAN + "/progress"))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        FakeServices.text("progress.json")
                            .replaceFirst("\"on\": \"[^\"]*\"", "\"on\": \"2021-07-01\""))));
    Document page = sound(browser().get(PAGE));
    assertThat(page.select(".opdracht").text())
        .isEqualTo(
            "Werk de status bij van 2 acties van uw ministerie die klaar hadden moeten zijn.");
    assertThat(page.select(".werk-rij .laat").first().text())
        .startsWith("had klaar moeten zijn op 31 maart 2021");
    assertThat(page.select("tr.laat .rest").eachText()).containsExactly("te laat", "te laat");
  }

  @Test
  void aStatusWithoutAReasonIsNotSent() {
    Element form =
        sound(browser().get(PAGE + "?actie=actie-1")).select("form[action$=/status]").first();
    Document page = refused(browser().submit(form, "status", "DONE"), 422);
    assertThat(page.select("#status-reason-fout").text()).isEqualTo("Schrijf waarom.");
    SERVICES.plan.verify(0, putRequestedFor(urlPathEqualTo("/api/actions/actie-1/status")));
  }

  @Test
  void whatAnActionIsTheCabinetThatLeadsItDoesNotChange() {
    Document opened = sound(browser().get(PAGE + "?actie=actie-1"));
    assertThat(opened.select("form[action$=/status]")).hasSize(1);
    assertThat(opened.select("form[action$=/acties/actie-1]")).isEmpty();
  }

  @Test
  void anotherMinistrysActionCannotBeOpened() {
    String others =
        FakeServices.text("actions.json").replace("\"lead\": \"wouter-beke\"", "\"lead\": \"x\"");
    SERVICES.plan.stubFor(
        get(urlPathEqualTo("/api/plans/" + PLAN + "/actions"))
            .willReturn(
                aResponse().withHeader("Content-Type", "application/json").withBody(others)));
    assertThat(sound(browser().get(PAGE + "?actie=actie-1")).select("form[action$=/status]"))
        .isEmpty();
  }

  @Test
  void whatWasSaidTwiceIsRefusedInWordsAndTheReasonIsNotLost() {
    SERVICES.plan.stubFor(
        put(urlPathEqualTo("/api/actions/actie-1/status"))
            .willReturn(
                aResponse()
                    .withStatus(409)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"detail\":\"Deze actie ging over naar het volgende plan.\"}")));
    Element form =
        sound(browser().get(PAGE + "?actie=actie-1")).select("form[action$=/status]").first();
    Document page =
        refused(
            browser()
                .submit(form, "status", "DONE", "reason", "Voorbeeldreden.", "on", "2020-11-20"),
            409);
    assertThat(page.select("[role=alert]").text()).contains("ging over naar het volgende plan");
    assertThat(page.select("#status-reason").text()).isEqualTo("Voorbeeldreden.");
  }
}
