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
import static org.samenspraak.portal.FakeServices.QUESTION;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an administration does: find what was passed on to it, draft it, give it back. */
class AdministrationPagesIT extends WorkPages {
  private static final String DRAFT = ONE + "/parts/6/drafts/wouter-beke";
  private static final String RETURN = ONE + "/parts/6/delegation/wouter-beke/return";
  private static final String FORM = "form[action$=/deelvragen/6/ontwerp/wouter-beke]";
  private static final String PARTS =
      """
      {"id": "%s", "title": "voorbeeld", "askerName": "Adeline Blancquaert", "version": 18, "parts": [
        {"part": 6, "minister": "wouter-beke", "number": 92, "text": "Graag de cijfers per gevangenis.",
         "delegation": {"due": "2020-11-18", "workingDaysLeft": 3, "late": false,
           "note": "Zie het jaarverslag.", "since": "2020-11-12T09:00:00Z", "returnedAt": null, "returnNote": null}}]}
      """
          .formatted(QUESTION);
  private static final String LIST =
      """
      {"items": [
        {"id": "%1$s", "title": "Voorbeeldvraag", "askerName": "Adeline Blancquaert", "minister": "wouter-beke",
         "number": 92, "part": 3, "due": "2020-11-12", "workingDaysLeft": -1, "late": true},
        {"id": "%1$s", "title": "Voorbeeldvraag", "askerName": "Adeline Blancquaert", "minister": "wouter-beke",
         "number": 92, "part": 6, "due": "2020-11-18", "workingDaysLeft": 3, "late": false}],
       "page": 0, "size": 25, "total": 2, "today": "2020-11-13"}
      """
          .formatted(QUESTION);

  AdministrationPagesIT() {
    super("administration:wouter-beke");
  }

  @BeforeEach
  void aPartIsWithIt() {
    answered(get(urlPathEqualTo(ONE + "/delegations")), 200, PARTS);
    answered(get(urlPathEqualTo(ONE + "/drafts/wouter-beke")), 200, "[]");
    answered(get(urlPathEqualTo("/api/delegations")), 200, LIST);
    answered(post(urlPathEqualTo(RETURN)), 200, PARTS);
    saves(200);
  }

  private static void answered(MappingBuilder request, int status, String content) {
    SERVICES.coordination.stubFor(
        request.willReturn(
            aResponse()
                .withStatus(status)
                .withHeader(
                    "Content-Type", status < 300 ? "application/json" : "application/problem+json")
                .withBody(content)));
  }

  private static void saves(int status) {
    answered(put(urlPathEqualTo(DRAFT)), status, status < 300 ? draft("Cijfers.", 1) : "{}");
  }

  private static String draft(String text, int version) {
    return """
    {"part": 6, "text": "%s", "meantFor": 1, "savedAt": "2020-11-13T08:00:00Z", "version": %d}
    """
        .formatted(text, version);
  }

  private Element form() {
    return page().select(FORM).first();
  }

  @Test
  void itsInboxListsWhatItMustDraftTheLateOnesFirst() {
    Document inbox = sound(browser().follow("/"));

    assertThat(inbox.location()).isEmpty();
    assertThat(inbox.select("h1").text()).isEqualTo("Ontwerpen voor het kabinet");
    assertThat(inbox.select("tr.groep").eachText()).containsExactly("Te laat", "Nog op tijd");
    assertThat(inbox.select("tbody .tegen").eachText())
        .containsExactly(
            "ontwerp 12 nov te laat sinds 1 werkdag", "ontwerp 18 nov nog 3 werkdagen");
    assertThat(inbox.select("tbody th a").eachAttr("href"))
        .contains("/vragen/" + QUESTION + "?deel=6#deelvraag-6");
    assertThat(inbox.select("nav [aria-current=page]").text()).isEqualTo("Postvak");
  }

  @Test
  void anEmptyInboxSaysWhatWillBeThere() {
    answered(
        get(urlPathEqualTo("/api/delegations")),
        200,
        "{\"items\": [], \"page\": 0, \"size\": 25, \"total\": 0, \"today\": \"2020-11-13\"}");

    assertThat(sound(browser().get("/postvak")).select(".leeg").text())
        .startsWith("Er ligt niets bij u. Zodra het kabinet Beke een deelvraag doorgeeft");
  }

  @Test
  void thePageOfTheQuestionBeginsWithWhatIsAskedOfItAndShowsNothingOfOthers() {
    Document page = page();

    assertThat(page.select("h1").text()).isEqualTo("Vraag nr. 92");
    assertThat(page.select(".opdracht").text())
        .isEqualTo(
            "Maak voor het kabinet Beke een ontwerp over deelvraag 6, uiterlijk woensdag 18"
                + " november 2020.");
    assertThat(page.getElementById("deelvraag-6").text())
        .contains(
            "Graag de cijfers per gevangenis.",
            "Ontwerp tegen woensdag 18 november 2020 nog 3 werkdagen",
            "Nota van kabinet Beke Zie het jaarverslag.");
    assertThat(page.select("#deelvragen, .matrix")).isEmpty();
    assertThat(page.select("main").text()).doesNotContain("Bezorgen aan");
  }

  @Test
  void aDraftIsSavedAndSaysSo() {
    HttpResponse<String> sent = browser().submit(form(), "text", "Cijfers.");

    assertThat(sent.statusCode()).isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        putRequestedFor(urlPathEqualTo(DRAFT))
            .withHeader("If-Match", equalTo("\"0\""))
            .withRequestBody(equalToJson("{\"text\":\"Cijfers.\"}")));
    SERVICES.coordination.verify(0, postRequestedFor(urlPathEqualTo(RETURN)));
    assertThat(page().select("main [role=status]").text())
        .isEqualTo("Het ontwerp over deelvraag 6 is bewaard. Alleen u en het kabinet zien het.");
  }

  @Test
  void whatIsReadyIsSavedAndGivenBackWithANote() {
    HttpResponse<String> sent =
        browser().submit(form(), "text", "Cijfers.", "note", "Nagelezen.", "klaar", "ja");

    assertThat(sent.statusCode()).isEqualTo(302);
    SERVICES.coordination.verify(1, putRequestedFor(urlPathEqualTo(DRAFT)));
    SERVICES.coordination.verify(
        1,
        postRequestedFor(urlPathEqualTo(RETURN))
            .withRequestBody(equalToJson("{\"note\":\"Nagelezen.\"}")));
    answered(get(urlPathEqualTo(ONE + "/delegations")), 404, "{}");
    Document after = page();
    assertThat(after.select("main [role=status]").text())
        .startsWith("Het ontwerp over deelvraag 6 is terug bij het kabinet.");
    assertThat(after.select("section.werk")).isEmpty();
  }

  @Test
  void nothingIsGivenBackWithoutAText() {
    Document page = refused(browser().submit(form(), "note", "Nagelezen.", "klaar", "ja"), 422);

    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#ontwerp-6-text");
    assertThat(page.select("#ontwerp-6-note").first().wholeText()).isEqualTo("Nagelezen.");
    SERVICES.coordination.verify(0, postRequestedFor(urlPathEqualTo(RETURN)));
  }

  @Test
  void aDraftThatTheCabinetSavedMeanwhileIsShownBesideOnesOwnText() {
    Element form = form();
    saves(412);
    answered(
        get(urlPathEqualTo(ONE + "/drafts/wouter-beke")),
        200,
        "[" + draft("Van het kabinet.", 2) + "]");

    Document page = refused(browser().submit(form, "text", "Mijn tekst."), 422);

    assertThat(page.select("#ontwerp-6-text").first().wholeText()).isEqualTo("Mijn tekst.");
    assertThat(page.getElementById("deelvraag-6").text())
        .contains("Ontwerp, bewaard op 13 november 2020", "Van het kabinet.");
    assertThat(page.select(FORM).select("[name=ontwerp]").val()).isEqualTo("2");
  }

  @Test
  void aTextIsNotLostWhenTheCabinetTookThePartBack() {
    Element form = form();
    answered(
        put(urlPathEqualTo(DRAFT)),
        404,
        "{\"detail\":\"Deze deelvraag ligt niet of niet meer bij uw administratie.\"}");
    answered(get(urlPathEqualTo(ONE + "/delegations")), 404, "{}");

    Document page = refused(browser().submit(form, "text", "Mijn tekst."), 404);

    assertThat(page.select("[role=alert]").text())
        .contains("niet of niet meer bij uw administratie", "Wat u schreef", "Mijn tekst.");
  }
}
