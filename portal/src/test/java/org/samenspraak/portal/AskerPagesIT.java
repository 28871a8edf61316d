package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A member of Parliament with her own questions. */
class AskerPagesIT extends WorkPages {

  AskerPagesIT() {
    super("asker:adeline-blancquaert");
  }

  @Test
  void sheBeginsWithHerOwnQuestionsAndCanSeeAll() {
    var own = sound(browser().follow("/"));

    assertThat(own.select("#mijn").hasAttr("checked")).isTrue();
    SERVICES.question.verify(
        getRequestedFor(urlPathEqualTo("/api/questions"))
            .withQueryParam("asker", equalTo("adeline-blancquaert")));
    sound(browser().get("/vragen"));
    SERVICES.question.verify(
        getRequestedFor(urlPathEqualTo("/api/questions")).withQueryParam("asker", absent()));
  }

  @Test
  void whoeverIsNoMemberAnyMoreReadsWhy() {
    SERVICES.question.stubFor(
        get(urlPathEqualTo(FakeServices.of("")))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        FakeServices.text("question-filed.json")
                            .replaceFirst(
                                "\\{",
                                "{\"mandateOver\": {\"through\": \"2022-05-17\", \"minister\":"
                                    + " \"jo-brouns\"},"))));

    assertThat(page().select(".melding.let-op").text())
        .startsWith(
            "Uw mandaat in het Vlaams Parlement liep tot en met 17 mei 2022; sindsdien bent u"
                + " minister.")
        .contains("zodra ze openbaar zijn");
  }
}
