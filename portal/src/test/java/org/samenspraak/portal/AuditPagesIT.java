package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an auditor sees. */
class AuditPagesIT extends WorkPages {
  private static final String FOUND =
      """
      {"items": [
        {"at": "2020-11-18T15:00:00Z", "about": "coordination/1",
         "what": "coordination.contribution-delivered.v1", "actor": "cabinet:wouter-beke",
         "person": "c0ffee", "role": "cabinet-member", "request": "PUT /api/coordinations/1"},
        {"at": "2020-11-18T14:00:00Z", "about": "coordination/1",
         "what": "coordination.closed.v1", "actor": "system"}],
       "next": "2020-11-18T14:00:00Z"}\
      """;

  AuditPagesIT() {
    super("auditor");
  }

  @BeforeEach
  void somethingHappened() {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo("/api/audit/changes")).willReturn(json(FOUND)));
    SERVICES.question.stubFor(
        get(urlPathEqualTo("/api/audit/reads")).willReturn(json("{\"items\": []}")));
  }

  @Test
  void changesAreListedWithWhoIsBehindThem() {
    Document page = sound(browser().get("/toezicht"));

    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.text()).contains("2020 16.00", "c0ffee", "cabinet-member");
    assertThat(page.select("tbody tr").last().text()).contains("niemand in het bijzonder");
    assertThat(page.select("a[rel=next]").attr("href")).contains("voor=2020-11-18T14:00:00Z");
  }

  @Test
  void whatIsAskedGoesToTheService() {
    SERVICES.coordination.resetRequests();
    sound(browser().get("/toezicht?van=2020-11-01&tot=2020-11-30&persoon=c0ffee&over=&voor="));

    assertThat(
            SERVICES.coordination.findAll(
                getRequestedFor(urlPathEqualTo("/api/audit/changes"))
                    .withQueryParam("from", equalTo("2020-11-01"))
                    .withQueryParam("through", equalTo("2020-11-30"))
                    .withQueryParam("person", equalTo("c0ffee"))))
        .singleElement()
        .satisfies(request -> assertThat(request.getUrl()).doesNotContain("about", "before"));
  }

  @Test
  void whereNothingFitsThePageSaysSo() {
    assertThat(sound(browser().get("/toezicht?dienst=question&wat=reads")).text())
        .contains("Niets past hierbij.");
  }

  @Test
  void whatIsNoDayIsSaidBesideTheFilter() {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo("/api/audit/changes"))
            .willReturn(
                json("""
                {"status": 400, "field": "from", "detail": "“ooit” is geen datum.",
                 "expected": "een datum zoals 2020-10-29"}
                """)
                    .withStatus(400)));

    Document page = sound(browser().get("/toezicht?van=ooit"));

    assertThat(page.select("[role=alert]").text())
        .isEqualTo("“ooit” is geen datum. Verwacht: een datum zoals 2020-10-29.");
    assertThat(page.select("[aria-invalid]").eachAttr("name")).containsExactly("van");
    assertThat(page.select(".leeg")).isEmpty();
  }

  @Test
  void whatTheListDoesNotKnowIsSaidAndNarrowsNothing() {
    Document page = sound(browser().get("/toezicht?dienst=belasting&wat=changes&kleur=rood"));

    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select(".melding q").eachText())
        .containsExactlyInAnyOrder("dienst=belasting", "kleur=rood");
  }

  @Test
  void theFirstPageIsWhereTheWorkIs() {
    assertThat(browser().get("/").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/toezicht"));
    assertThat(browser().get("/beheer").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
  }

  private static ResponseDefinitionBuilder json(String text) {
    return aResponse().withHeader("Content-Type", "application/json").withBody(text);
  }
}
