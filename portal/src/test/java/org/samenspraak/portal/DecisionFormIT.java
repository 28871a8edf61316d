package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the secretariat records what the government decided. */
class DecisionFormIT extends WorkPages {

  DecisionFormIT() {
    super("secretariat");
  }

  @BeforeEach
  void theCabinetsDisagree() {
    stands(
        FakeServices.text("coordination-choosing.json")
            .replaceFirst("\"agreement\": null", "\"agreement\": \"wouter-beke\""));
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo(ONE + "/history"))
            .willReturn(FakeServices.json("coordination-history.json")));
  }

  private static Element form(Document page) {
    return page.select("form[action$=/beslissing]").first();
  }

  @Test
  void theDecisionIsRecordedWithItsDateAndReference() {
    taken();
    Document page = page();
    assertThat(page.select(".opdracht").text())
        .startsWith("Leg vast welke minister de Vlaamse Regering aanwees");
    browser()
        .submit(
            form(page),
            "coordinator",
            "zuhal-demir",
            "decidedOn",
            "2020-11-06",
            "reference",
            "VR voorbeeld");
    SERVICES.coordination.verify(
        1,
        putRequestedFor(urlPathEqualTo(ONE + "/decision"))
            .withRequestBody(
                equalToJson(
                    "{\"coordinator\":\"zuhal-demir\",\"decidedOn\":\"2020-11-06\","
                        + "\"reference\":\"VR voorbeeld\"}")));
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnceAndTheRestKept() {
    Document page = refused(browser().submit(form(page()), "reference", "VR voorbeeld"), 422);
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#beslissing-coordinator", "#beslissing-decidedOn");
    assertThat(page.select("#beslissing-reference").val()).isEqualTo("VR voorbeeld");
  }

  @Test
  void whoCoordinatesAlreadyCanStillBeOverruled() {
    stands(FakeServices.text("coordination-beke.json"));
    Document page = page();
    assertThat(page.select(".opdracht").text())
        .isEqualTo(
            "U hoeft nu niets te doen. Zuhal Demir coördineert. Beslist de Vlaamse Regering anders,"
                + " leg dat dan hier vast.");
    assertThat(form(page).select("button.vol")).isEmpty();
    assertThat(page.select("form[action*=/deelvragen/]")).isEmpty();
  }
}
