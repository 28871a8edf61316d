package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the clerk keeps the register of members, without a script. */
class MemberPagesIT extends WorkPages {
  private static final String BROUNS =
      """
      {"id": "jo-brouns", "name": "Jo Brouns", "group": null,
       "memberships": [{"group": "CD&V", "from": "2019-06-18", "through": "2022-05-17"}],
       "minister": {"id": "jo-brouns", "from": "2022-05-18"},
       "mailbox": "jo.brouns@voorbeeld.example", "version": 3}
      """;
  private static final String READ =
      """
      {"recognised": [{"line": 2, "id": "jo-brouns", "name": "Jo Brouns", "change": "CHANGED"},
       {"line": 3, "id": "zoe-voorbeeld", "name": "Zoë Voorbeeld", "change": "ADDED"},
       {"line": 4, "id": "an-voorbeeld", "name": "An Voorbeeld", "change": "UNCHANGED"}],
       "recorded": %s}
      """;
  private static final String FILE = "\uFEFFnaam;fractie;van\nZoë Voorbeeld;Een;2019-06-18\n";

  MemberPagesIT() {
    super("clerk");
  }

  @BeforeEach
  void theServiceHasMembers() {
    SERVICES.question.stubFor(get(urlPathEqualTo("/api/members")).willReturn(listed(60, BROUNS)));
    SERVICES.question.stubFor(
        get(urlPathEqualTo("/api/members/jo-brouns")).willReturn(json(200, BROUNS)));
    SERVICES.question.stubFor(
        put(urlPathMatching("/api/members/.*")).willReturn(json(200, BROUNS)));
    SERVICES.question.stubFor(
        post(urlPathEqualTo("/api/members/import")).willReturn(json(200, READ.formatted("false"))));
  }

  private static ResponseDefinitionBuilder listed(int total, String items) {
    return json(
        200, "{\"items\": [%s], \"page\": 0, \"size\": 25, \"total\": %d}".formatted(items, total));
  }

  private static ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", status < 300 ? "application/json" : "application/problem+json")
        .withBody(body);
  }

  private Element form(String path) {
    return sound(browser().get(path)).select("form#lid").first();
  }

  @Test
  void theListIsPagedNarrowedAndLeadsToTheForms() {
    Document page =
        sound(browser().get("/leden?zoek=brouns&fractie=CD%26V&op=2020-10-29&pagina=2"));

    SERVICES.question.verify(
        getRequestedFor(urlPathEqualTo("/api/members"))
            .withQueryParam("q", equalTo("brouns"))
            .withQueryParam("group", equalTo("CD&V"))
            .withQueryParam("on", equalTo("2020-10-29"))
            .withQueryParam("page", equalTo("1")));
    assertThat(page.select(".aantal").text()).isEqualTo("60 leden, op naam");
    assertThat(page.select("tbody tr").text())
        .contains("Jo Brouns", "geen lid", "CD&V: 18 juni 2019 tot en met 17 mei 2022")
        .contains("minister sinds 18 mei 2022");
    assertThat(page.select("main a.knop").eachAttr("href"))
        .containsExactly("/leden/nieuw", "/leden/bestand");
    assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("Leden");
    assertThat(page.select("nav.bladeren a[rel=next]").attr("href"))
        .contains("fractie=CD%26V", "pagina=2");
  }

  @Test
  void aListThatNothingFitsSaysSo() {
    SERVICES.question.stubFor(get(urlPathEqualTo("/api/members")).willReturn(listed(0, "")));

    assertThat(sound(browser().get("/leden?zoek=niemand")).select(".leeg").text())
        .startsWith("Geen lid past hierbij.");
    assertThat(sound(browser().get("/leden")).select(".leeg").text())
        .isEqualTo("Het register is nog leeg.");
  }

  @Test
  void whatIsNoDayIsSaidBesideTheFilter() {
    SERVICES.question.stubFor(
        get(urlPathEqualTo("/api/members"))
            .willReturn(
                json(
                    400,
                    """
                    {"type": "urn:samenspraak:problem:invalid-date", "field": "on",
                     "detail": "Dit is geen datum.", "expected": "een datum"}
                    """)));

    Document page = sound(browser().get("/leden?op=ooit"));

    assertThat(page.select("[role=alert]").text())
        .isEqualTo("Dit is geen datum. Verwacht: een datum.");
    assertThat(page.select("#op").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void somebodyNewIsOnlyAddedWhenNobodyHasThatId() {
    HttpResponse<String> sent =
        browser()
            .submit(
                form("/leden/nieuw"),
                "name",
                "Zoë Voorbeeld",
                "memberships[0].group",
                "Een",
                "memberships[0].from",
                "2019-06-18",
                "doe",
                "bewaren");

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    SERVICES.question.verify(
        1,
        putRequestedFor(urlPathEqualTo("/api/members/zoe-voorbeeld"))
            .withHeader("If-Match", equalTo("\"0\""))
            .withHeader("Idempotency-Key", matching(".{20,}"))
            .withRequestBody(
                equalToJson(
                    """
                    {"name": "Zoë Voorbeeld", "mailbox": null, "minister": null,
                     "memberships": [{"group": "Een", "from": "2019-06-18", "through": null}]}
                    """)));
    SERVICES.question.stubFor(
        put(urlPathMatching("/api/members/.*"))
            .willReturn(json(412, "{\"type\": \"urn:samenspraak:problem:stale\"}")));
    Document there =
        refused(
            browser()
                .submit(
                    form("/leden/nieuw"),
                    "name",
                    "Zoë Voorbeeld",
                    "memberships[0].group",
                    "Een",
                    "memberships[0].from",
                    "2019-06-18",
                    "doe",
                    "bewaren"),
            412);
    assertThat(there.select("[role=alert]").text())
        .contains("Er is al een lid met het id “zoe-voorbeeld”.");
    assertThat(there.select("#lid-name").val()).isEqualTo("Zoë Voorbeeld");
  }

  @Test
  void aMemberIsChangedWithAnotherMembership() {
    Document more = sound(browser().submit(form("/leden/jo-brouns"), "doe", "mandaat"));
    assertThat(more.select("[autofocus]").attr("name")).isEqualTo("memberships[1].group");

    HttpResponse<String> sent =
        browser()
            .submit(
                more.select("form#lid").first(),
                "memberships[1].group",
                "CD&V",
                "memberships[1].from",
                "2024-10-01",
                "doe",
                "bewaren");

    assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/leden/jo-brouns");
    SERVICES.question.verify(
        1,
        putRequestedFor(urlPathEqualTo("/api/members/jo-brouns"))
            .withHeader("If-Match", equalTo("\"3\""))
            .withRequestBody(
                equalToJson(
                    """
                    {"name": "Jo Brouns", "mailbox": "jo.brouns@voorbeeld.example",
                     "minister": {"id": "jo-brouns", "from": "2022-05-18"},
                     "memberships": [
                       {"group": "CD&V", "from": "2019-06-18", "through": "2022-05-17"},
                       {"group": "CD&V", "from": "2024-10-01", "through": null}]}
                    """)));
    assertThat(sound(browser().get("/leden/jo-brouns")).select("main [role=status]").text())
        .isEqualTo("Jo Brouns is gewijzigd.");
  }

  @Test
  void whatAColleagueChangedIsTakenOverAndSaidBesideWhatTheClerkWrote() {
    Element begun = form("/leden/jo-brouns");
    Document more = sound(browser().submit(begun, "name", "Jo Brouns-Mijn", "doe", "mandaat"));
    SERVICES.question.stubFor(
        get(urlPathEqualTo("/api/members/jo-brouns"))
            .willReturn(
                json(
                    200,
                    BROUNS
                        .replace("\"Jo Brouns\"", "\"Jo Brouns-Collega\"")
                        .replace("jo.brouns@", "nieuw@")
                        .replace("\"version\": 3", "\"version\": 4"))));
    SERVICES.question.stubFor(
        put(urlPathMatching("/api/members/.*"))
            .willReturn(json(412, "{\"type\": \"urn:samenspraak:problem:stale\"}")));

    Document page =
        refused(browser().submit(more.select("form#lid").first(), "doe", "bewaren"), 412);

    SERVICES.question.verify(
        1,
        putRequestedFor(urlPathEqualTo("/api/members/jo-brouns"))
            .withHeader("If-Match", equalTo("\"3\"")));
    assertThat(page.select("#lid-name").val()).isEqualTo("Jo Brouns-Mijn");
    assertThat(page.select("#lid-name-fout").text()).isEqualTo("Nu staat er: “Jo Brouns-Collega”");
    assertThat(page.select("#lid-mailbox").val()).isEqualTo("nieuw@voorbeeld.example");
    browser().submit(page.select("form#lid").first(), "doe", "bewaren");
    SERVICES.question.verify(
        1,
        putRequestedFor(urlPathEqualTo("/api/members/jo-brouns"))
            .withHeader("If-Match", equalTo("\"4\"")));
  }

  @Test
  void aMembershipIsTakenAwayAgain() {
    Document more = sound(browser().submit(form("/leden/jo-brouns"), "doe", "mandaat"));
    Document less =
        sound(browser().submit(more.select("form#lid").first(), "doe", "mandaat-weg-2"));

    assertThat(less.select("input[type=text][name$=.group]")).hasSize(1);
  }

  @Test
  void allThatIsMissingOrRefusedIsSaidAtItsField() {
    Document page = refused(browser().submit(form("/leden/nieuw"), "doe", "bewaren"), 422);
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#lid-name", "#lid-memberships[0].group", "#lid-memberships[0].from");
    SERVICES.question.stubFor(
        put(urlPathMatching("/api/members/.*"))
            .willReturn(
                json(
                    400,
                    """
                    {"type": "urn:samenspraak:problem:still-member", "detail": "Loopt door.",
                     "field": "memberships[0].through", "expected": "een laatste dag"}
                    """)));
    Document refused = refused(browser().submit(form("/leden/jo-brouns"), "doe", "bewaren"), 422);
    assertThat(refused.getElementById("lid-memberships[0].through-fout").text())
        .isEqualTo("Loopt door. Verwacht: een laatste dag.");
  }

  @Test
  void aFileIsReadFirstAndThenTaken() {
    Element upload = sound(browser().get("/leden/bestand")).select("form[enctype]").first();
    Document page = sound(browser().upload(upload, "bestand", "leden.csv", FILE.getBytes(UTF_8)));

    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo("/api/members/import"))
            .withQueryParam("dryRun", equalTo("true"))
            .withHeader("Content-Type", equalTo("text/csv;charset=UTF-8"))
            .withRequestBody(equalTo(FILE)));
    assertThat(page.select("main").text())
        .contains("1 toegevoegd, 1 gewijzigd, 1 blijven zoals ze zijn.")
        .contains("Zoë Voorbeeld");

    SERVICES.question.stubFor(
        post(urlPathEqualTo("/api/members/import")).willReturn(json(200, READ.formatted("true"))));
    HttpResponse<String> taken = browser().submit(page.select("form[action$=/opnemen]").first());
    assertThat(taken.headers().firstValue("Location").orElseThrow()).endsWith("/leden");
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo("/api/members/import"))
            .withHeader("Idempotency-Key", matching(".{20,}"))
            .withRequestBody(equalTo(FILE)));
    assertThat(sound(browser().get("/leden")).select("main [role=status]").text())
        .startsWith("Het bestand is verwerkt: 1 toegevoegd");
  }

  @Test
  void whatIsWrongInAFileIsSaidByLineAndColumn() {
    SERVICES.question.stubFor(
        post(urlPathEqualTo("/api/members/import"))
            .willReturn(
                json(
                    400,
                    """
                    {"type": "urn:samenspraak:problem:faulty-lines", "field": "body",
                     "detail": "Het bestand bevat een fout; er is niets opgenomen.",
                     "expected": "een bestand zonder fouten", "faults": [
                      {"line": 3, "column": "van", "type": "invalid-date",
                       "detail": "“ooit” is geen datum.", "expected": "een datum zoals 2019-06-18"}]}
                    """)));
    Element pasted = sound(browser().get("/leden/bestand")).select("form[enctype]").first();

    Document page = refused(browser().submit(pasted, "tekst", FILE.substring(1)), 422);

    assertThat(page.select("tbody tr").text())
        .isEqualTo("Regel 3 van “ooit” is geen datum. Verwacht: een datum zoals 2019-06-18");
    assertThat(page.select("#bestand-tekst").val()).contains("Zoë Voorbeeld");
    assertThat(page.select("form[action$=/opnemen]")).isEmpty();
    assertThat(refused(browser().submit(pasted, "tekst", " "), 422).select("[role=alert] a").text())
        .isEqualTo("Kies een bestand of plak de lijst.");
  }

  @Test
  void whatOnlyTheRegisterRefusesInAFileIsSaidByLineToo() {
    Element upload = sound(browser().get("/leden/bestand")).select("form[enctype]").first();
    Document read = sound(browser().submit(upload, "tekst", FILE.substring(1)));
    SERVICES.question.stubFor(
        post(urlPathEqualTo("/api/members/import"))
            .willReturn(
                json(
                    400,
                    """
                    {"type": "urn:samenspraak:problem:faulty-lines", "detail": "Een fout.",
                     "expected": "een bestand zonder fouten", "faults": [
                      {"line": 2, "column": "fractie", "type": "overlap", "detail": "Loopt door.",
                       "expected": "een latere dag"}]}
                    """)));

    Document page = refused(browser().submit(read.select("form[action$=/opnemen]").first()), 422);

    assertThat(page.select("tbody tr").text())
        .isEqualTo("Regel 2 fractie Loopt door. Verwacht: een latere dag");
    assertThat(page.select("#bestand-tekst").val()).contains("Zoë Voorbeeld");
  }

  @Test
  void whereAFormIsSentThereIsNothingToRead() {
    assertThat(
            browser().get("/leden/bestand/opnemen").headers().firstValue("Location").orElseThrow())
        .endsWith("/leden/bestand");
  }
}
