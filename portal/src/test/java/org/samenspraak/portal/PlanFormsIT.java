package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.PLAN;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the coordination of the plan 2020–2025 does on its page. */
class PlanFormsIT extends WorkPages {
  private static final String PAGE = "/plannen/" + PLAN;
  private static final String APPROVAL = "/api/plans/" + PLAN + "/approval";
  private static final String ACTIONS = "/api/plans/" + PLAN + "/actions";

  PlanFormsIT() {
    super("plan:zuhal-demir");
  }

  private Document plan() {
    return sound(browser().get(PAGE));
  }

  private static void answers(String path, int status, String content) {
    for (var method : List.of(put(urlPathEqualTo(path)), post(urlPathEqualTo(path)))) {
      SERVICES.plan.stubFor(
          method.willReturn(
              aResponse()
                  .withStatus(status)
                  .withHeader(
                      "Content-Type",
                      status < 300 ? "application/json" : "application/problem+json")
                  .withBody(content)));
    }
  }

  private static void planStands(String plan) {
    SERVICES.plan.stubFor(
        get(urlPathEqualTo("/api/plans/" + PLAN))
            .willReturn(aResponse().withHeader("Content-Type", "application/json").withBody(plan)));
  }

  private static String draft() {
    return FakeServices.text("plan.json")
        .replace("APPROVED_IN_PRINCIPLE", "DRAFT")
        .replaceFirst("(?s)\"approvals\": \\[.*?\\]", "\"approvals\": []");
  }

  private HttpResponse<String> approved(String... typed) {
    return browser().submit(plan().select("form[action$=/goedkeuring]").first(), typed);
  }

  @Test
  void aDraftWaitsForTheGovernmentsApprovalInPrinciple() {
    planStands(draft());
    answers(APPROVAL, 200, FakeServices.text("plan.json"));
    assertThat(plan().select(".opdracht").text())
        .startsWith("Leg vast dat de regering het plan principieel goedkeurde");
    approved("on", "2020-11-13", "reference", "VR voorbeeld");
    SERVICES.plan.verify(
        1,
        putRequestedFor(urlPathEqualTo(APPROVAL))
            .withHeader("Authorization", equalTo("Bearer plan:zuhal-demir"))
            .withHeader("If-Match", equalTo("\"2\""))
            .withRequestBody(
                equalToJson(
                    "{\"kind\":\"IN_PRINCIPLE\",\"on\":\"2020-11-13\",\"reference\":\"VR voorbeeld\"}")));
    assertThat(plan().select("main [role=status]").text())
        .startsWith("De goedkeuring is vastgelegd.");
  }

  @Test
  void anApprovalWithoutDateIsNotSentAndTheReferenceIsKept() {
    Document page = refused(approved("reference", "VR voorbeeld"), 422);
    assertThat(page.select("#goedkeuring-on-fout").text())
        .isEqualTo("Vul de datum van de beslissing in.");
    assertThat(page.select("#goedkeuring-reference").val()).isEqualTo("VR voorbeeld");
    SERVICES.plan.verify(0, putRequestedFor(urlPathEqualTo(APPROVAL)));
  }

  @Test
  void anApprovalThatSomebodyRecordedMeanwhileIsShown() {
    planStands(draft());
    answers(APPROVAL, 412, "{}");
    Element form = plan().select("form[action$=/goedkeuring]").first();
    planStands(FakeServices.text("plan.json"));
    Document page =
        refused(browser().submit(form, "on", "2020-11-13", "reference", "VR voorbeeld"), 412);
    assertThat(page.select("[role=alert]").text()).contains("iemand was u voor");
    assertThat(page.select(".balk").text()).contains("VR 2020 1311 (voorbeeld)");
  }

  @Test
  void anActionIsAddedWithWhoLeadsAndWhoHelps() {
    answers(ACTIONS, 201, one());
    Element form = plan().select("form[action$=/acties]").first();
    assertThat(form.select("#actie-lead option").eachText())
        .anyMatch(option -> option.startsWith("Wouter Beke, "));
    browser()
        .submit(
            form,
            "objective",
            "3",
            "title",
            "Voorbeeldactie",
            "lead",
            "wouter-beke",
            "dueOn",
            "2021-06-30",
            "contributors",
            "zuhal-demir",
            "budget",
            "voorbeeldbedrag");
    SERVICES.plan.verify(
        1,
        postRequestedFor(urlPathEqualTo(ACTIONS))
            .withRequestBody(
                equalToJson(
                    """
                    {"objective": 3, "title": "Voorbeeldactie", "lead": "wouter-beke",
                     "contributors": ["zuhal-demir"], "dueOn": "2021-06-30", "description": null,
                     "budget": "voorbeeldbedrag", "evaluationCriterion": null,
                     "externalDependency": null}
                    """)));
  }

  @Test
  void anActionThatIsNotThereYetIsRefusedWithAllThatItLacks() {
    Element form = plan().select("form[action$=/acties]").first();
    Document page = refused(browser().submit(form, "title", "Voorbeeldactie"), 422);
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#actie-objective", "#actie-lead", "#actie-dueOn");
    assertThat(page.select("#actie-title").val()).isEqualTo("Voorbeeldactie");
    assertThat(page.select("details:has(#actie-title)").hasAttr("open")).isTrue();
  }

  private Element edit() {
    return sound(browser().get(PAGE + "?actie=actie-1"))
        .select("form[action$=/acties/actie-1]")
        .first();
  }

  @Test
  void anActionGetsAnotherLeadMinistry() {
    answers("/api/actions/actie-1", 200, one().replace("\"version\": 2", "\"version\": 3"));
    Element form = edit();
    assertThat(form.select("#wijzigen-title").val())
        .isEqualTo("Voorbeeldactie: begeleiding per doelgroep");
    assertThat(form.select("#wijzigen-lead option[selected]").val()).isEqualTo("wouter-beke");
    assertThat(form.select("[name=contributors][checked]").eachAttr("value"))
        .containsExactly("zuhal-demir");
    browser()
        .submit(
            form,
            "lead",
            "zuhal-demir",
            "contributors",
            "wouter-beke",
            "reason",
            "Voorbeeldreden.");
    SERVICES.plan.verify(
        1,
        putRequestedFor(urlPathEqualTo("/api/actions/actie-1"))
            .withHeader("If-Match", equalTo("\"2\""))
            .withRequestBody(
                equalToJson(
                    """
                    {"objective": 3, "title": "Voorbeeldactie: begeleiding per doelgroep",
                     "lead": "zuhal-demir", "contributors": ["wouter-beke"], "dueOn": "2021-06-30",
                     "description": null, "budget": null, "evaluationCriterion": null,
                     "externalDependency": null, "reason": "Voorbeeldreden."}
                    """)));
    assertThat(plan().select("main [role=status]").text())
        .contains("is gewijzigd. Wie ze trekt of eraan meewerkt, krijgt bericht");
  }

  @Test
  void anEditThatChangesNothingIsNotCalledAChange() {
    answers("/api/actions/actie-1", 200, one());
    browser().submit(edit(), "reason", "Voorbeeldreden.");
    assertThat(plan().select("main [role=status]").text()).contains("is niets gewijzigd");
  }

  @Test
  void whoLeadsAnActionAndIsNoMinisterAnyMoreStaysUntilSomebodyElseIsChosen() {
    SERVICES.plan.stubFor(
        get(urlPathEqualTo(ACTIONS))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        FakeServices.text("actions.json")
                            .replaceFirst("\"wouter-beke\"", "\"minister-voorbeeld\""))));
    assertThat(edit().select("#wijzigen-lead option[selected]").text())
        .isEqualTo("Minister Voorbeeld");
  }

  @Test
  void anActionThatSomebodyEditedMeanwhileIsShownBesideWhatWasTyped() {
    answers("/api/actions/actie-1", 412, "{}");
    Document page =
        refused(
            browser()
                .submit(edit(), "title", "Voorbeeldactie, ruimer", "reason", "Voorbeeldreden."),
            412);
    assertThat(page.select("#wijzigen-title").val()).isEqualTo("Voorbeeldactie, ruimer");
    assertThat(page.select(".kader").text())
        .contains("begeleiding per doelgroep”, bij doelstelling 3", "getrokken door Wouter Beke");
  }

  @Test
  void anEditWithoutTitleOrReasonIsSaidThere() {
    Document page = refused(browser().submit(edit(), "title", ""), 422);
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#wijzigen-title", "#wijzigen-reason");
    assertThat(page.select("#wijzigen-reason-fout").text()).isEqualTo("Schrijf waarom.");
    assertThat(page.select("details:has(#wijzigen-title)").hasAttr("open")).isTrue();
  }

  @Test
  void whatIsMendedAfterAFaultIsStillComparedWithWhatWasSeen() {
    Element begun = edit();
    SERVICES.plan.stubFor(
        get(urlPathEqualTo(ACTIONS))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        FakeServices.text("actions.json")
                            .replace("\"version\": 2", "\"version\": 3"))));

    Document page = refused(browser().submit(begun, "title", "Mijn actie"), 422);

    assertThat(page.select("form[action$=/acties/actie-1] [name=versie]").val()).isEqualTo("2");
  }

  @Test
  void anActionThatIsOpenTellsWhatHappenedToItAndWhy() {
    Document page = sound(browser().get(PAGE + "?actie=actie-1"));
    assertThat(page.select(".verloop li li").eachText())
        .containsExactly(
            "10.00 Toegevoegd aan het plan; Wouter Beke trekt.",
            "11.30 Lopend, vanaf 16 november 2020: Voorbeeldreden: de eerste gevangenis is gestart.",
            "9.00 Actie gewijzigd: Voorbeeldreden: de begeleiding hangt af van de gevangenissen.");
  }

  @Test
  void theCoordinationChangesAnyActionsStatus() {
    answers("/api/actions/actie-1/status", 200, one());
    assertThat(plan().select("a[href*=actie=actie-1]")).hasSize(1);
    Document opened = sound(browser().get(PAGE + "?actie=actie-1"));
    Element form = opened.select("form[action$=/status]").first();
    browser().submit(form, "status", "DELAYED", "reason", "Voorbeeldreden.", "on", "2020-11-20");
    SERVICES.plan.verify(
        1,
        putRequestedFor(urlPathEqualTo("/api/actions/actie-1/status"))
            .withHeader("If-Match", equalTo("\"2\""))
            .withRequestBody(
                equalToJson(
                    "{\"status\":\"DELAYED\",\"percentage\":null,\"reason\":\"Voorbeeldreden.\","
                        + "\"on\":\"2020-11-20\"}")));
  }

  @Test
  void aDateBeforeTheLastChangeIsSaidAtTheDate() {
    answers(
        "/api/actions/actie-1/status",
        409,
        "{\"detail\":\"De status is al gewijzigd.\",\"field\":\"on\",\"expected\":\"een latere datum\"}");
    Element form =
        sound(browser().get(PAGE + "?actie=actie-1")).select("form[action$=/status]").first();
    Document page =
        refused(
            browser()
                .submit(form, "status", "DELAYED", "reason", "Voorbeeldreden.", "on", "2019-01-01"),
            422);
    assertThat(page.select("#status-on-fout").text())
        .isEqualTo("De status is al gewijzigd. Verwacht: een latere datum.");
    assertThat(page.select("#status-reason").text()).isEqualTo("Voorbeeldreden.");
    assertThat(page.select("input[value=DELAYED][checked]")).hasSize(1);
  }

  private static String one() {
    String all = FakeServices.text("actions.json");
    int begin = all.indexOf('{', 1);
    return all.substring(begin, all.indexOf("},\n  {", begin) + 1);
  }
}
