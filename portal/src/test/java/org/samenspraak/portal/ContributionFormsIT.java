package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a line cabinet does on the page of a question. */
class ContributionFormsIT extends WorkPages {
  private static final String OWN = ONE + "/parts/6/contributions/wouter-beke";
  private static final String DRAFT = ONE + "/parts/6/drafts/wouter-beke";
  private static final String FORM = "form[action$=/deelvragen/6/bijdragen/wouter-beke]";

  ContributionFormsIT() {
    super("cabinet:wouter-beke");
  }

  private Element deliver() {
    return page().select(FORM).first();
  }

  @Test
  void thePageBeginsWithWhatIsAskedByWhenAndByWhom() {
    Document page = page();
    assertThat(page.select(".opdracht").text())
        .isEqualTo(
            "Bezorg het kabinet Demir uw bijdrage over 2 deelvragen, uiterlijk donderdag 19"
                + " november 2020 voor de eerste.");
    assertThat(page.select("main section").first().className()).isEqualTo("werk");
    assertThat(page.select("#deelvraag-6").text())
        .contains("Teruggestuurd", "indelen per gevangenis", "Tegen vrijdag 20 november 2020")
        .contains("Teruggestuurd door kabinet Demir Graag ingedeeld per gevangenis")
        .contains("Opnieuw bezorgen aan kabinet Demir");
    assertThat(page.select("#deelvraag-7 summary").text())
        .startsWith("Versie 1 lezen, of een nieuwe versie bezorgen");
  }

  @Test
  void aTextIsDeliveredAndThePageSaysWhatFollows() {
    taken();
    HttpResponse<String> sent = browser().submit(deliver(), "text", "Per gevangenis:\r\nnul.");
    assertThat(sent.statusCode()).isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        putRequestedFor(urlPathEqualTo(OWN))
            .withHeader("Authorization", equalTo("Bearer cabinet:wouter-beke"))
            .withHeader("If-Match", equalTo("\"17\""))
            .withRequestBody(equalToJson("{\"text\":\"Per gevangenis:\\nnul.\"}")));
    Document after = sound(browser().follow(sent.headers().firstValue("Location").orElseThrow()));
    assertThat(after.select("main [role=status]").text())
        .startsWith("Uw bijdrage over deelvraag 6 is bezorgd. Het coördinerend kabinet krijgt");
    assertThat(page().select("main [role=status]")).isEmpty();
  }

  @Test
  void sendingTwiceIsOneRequestToTheService() {
    taken();
    Element form = deliver();
    browser().submit(form, "text", "Voorbeeld.");
    browser().submit(form, "text", "Voorbeeld.");
    assertThat(keys(OWN)).hasSize(2);
    assertThat(keys(OWN).stream().distinct()).containsExactly(form.select("[name=sleutel]").val());
    assertThat(deliver().select("[name=sleutel]").val()).isNotEqualTo(keys(OWN).getFirst());
  }

  @Test
  void aDraftIsSavedWhichIsNotDelivering() {
    saves(200, draft(6, "Per gevangenis volgt.", 2, 1));
    Element form = deliver();
    assertThat(form.text()).contains("Nog geen ontwerp bewaard", "Bewaren als ontwerp");
    HttpResponse<String> sent =
        browser().submit(form, "text", "Per gevangenis volgt.", "ontwerp-bewaren", "ja");
    assertThat(sent.statusCode()).isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        putRequestedFor(urlPathEqualTo(DRAFT))
            .withHeader("If-Match", equalTo("\"0\""))
            .withRequestBody(equalToJson("{\"text\":\"Per gevangenis volgt.\"}")));
    SERVICES.coordination.verify(0, putRequestedFor(urlPathEqualTo(OWN)));
    assertThat(page().select("main [role=status]").text())
        .contains(
            "Uw ontwerp over deelvraag 6 is bewaard. Alleen uw kabinet ziet het; het is nog niet"
                + " bezorgd.");
  }

  @Test
  void aDraftIsThereToGoOnWith() {
    saved(draft(6, "Per gevangenis volgt.", 2, 3));
    Document page = page();
    assertThat(page.select("#bezorgen-6-text").first().wholeText())
        .isEqualTo("Per gevangenis volgt.");
    assertThat(page.select("#deelvraag-6").text())
        .contains("Ontwerp bewaard op 16 november 2020 om 15.10 uur; nog niet bezorgd");
    assertThat(page.select(".stappen").text()).contains("Teruggestuurd, ontwerp bewaard");
    assertThat(deliver().select("[name=ontwerp]").val()).isEqualTo("3");
  }

  @Test
  void aDraftOfAColleagueIsShownBesideOnesOwnText() {
    Element form = deliver();
    saves(412, "{}");
    saved(draft(6, "Van een collega.", 2, 1));
    Document page =
        refused(browser().submit(form, "text", "Mijn tekst.", "ontwerp-bewaren", "ja"), 422);
    assertThat(page.select("#bezorgen-6-text-fout").text())
        .startsWith("Een collega bewaarde intussen een ander ontwerp.");
    assertThat(page.select("#bezorgen-6-text").first().wholeText()).isEqualTo("Mijn tekst.");
    assertThat(page.select("#deelvraag-6").text())
        .contains("Ontwerp van uw kabinet, bewaard op 16 november 2020", "Van een collega.");
    assertThat(page.select(FORM).select("[name=ontwerp]").val()).isEqualTo("1");
  }

  @Test
  void aDraftThatWasNotWhatWasDeliveredIsStillThere() {
    saved(draft(7, "Wat ik nog wilde zeggen.", 1, 1));
    Element part = page().getElementById("deelvraag-7");
    assertThat(part.text()).contains("nooit bezorgd", "Wat ik nog wilde zeggen.");
    assertThat(part.select("textarea").first().wholeText())
        .isNotEqualTo("Wat ik nog wilde zeggen.");
  }

  @Test
  void everyVersionIsReadWithTheNoteItCameBackWith() {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo(OWN))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        """
                        {"minister": "wouter-beke", "status": "DELIVERED", "versions": [
                          {"version": 1, "text": "Het totaal.", "deliveredAt": "2020-11-06T09:00:00Z",
                           "late": false, "returnedWith": "Graag per gevangenis."},
                          {"version": 2, "text": "Per gevangenis.", "deliveredAt":
                           "2020-11-20T09:00:00Z", "late": true, "returnedWith": null}]}
                        """)));
    Document page = sound(browser().get(PAGE + "/deelvragen/6/bijdragen/wouter-beke/versies"));
    assertThat(page.select("h1").text()).isEqualTo("Alle versies over deelvraag 6");
    assertThat(page.select("h2").eachText()).containsExactly("Versie 2", "Versie 1");
    assertThat(page.select("main").text())
        .contains("na de interne datum", "Teruggestuurd met deze nota Graag per gevangenis.");
    assertThat(page.select(".kruimel a").eachAttr("href")).contains(PAGE + "#deelvraag-6");
  }

  @Test
  void versionsAboutAPartThatWasVoidedAreReadBesideThatPart() {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo(OWN.replace("/parts/6/", "/parts/12/")))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        """
                        {"minister": "wouter-beke", "status": "CANCELLED", "versions": []}
                        """)));
    stands(
        FakeServices.text("coordination-beke.json")
            .replaceFirst(
                "\\{",
                """
                {"voidedParts": [{"number": 12, "text": "Vroegere deelvraag?", "covered": false,
                  "coveredBy": [], "contributions": []}],
                """));

    Document page = sound(browser().get(PAGE + "/deelvragen/12/bijdragen/wouter-beke/versies"));

    assertThat(page.select("h1").text()).isEqualTo("Alle versies over deelvraag 12");
    assertThat(page.select("main p.tekst").text()).isEqualTo("Vroegere deelvraag?");
  }

  private static String draft(int part, String text, int meantFor, int version) {
    return """
    {"part": %d, "text": "%s", "meantFor": %d, "savedAt": "2020-11-16T14:10:00Z", "version": %d}
    """
        .formatted(part, text, meantFor, version);
  }

  private static void saved(String draft) {
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo(ONE + "/drafts/wouter-beke")).willReturn(FakeServices.drafts(draft)));
  }

  private static void saves(int status, String content) {
    SERVICES.coordination.stubFor(
        put(urlPathEqualTo(DRAFT))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/json")
                    .withBody(content)));
  }

  @Test
  void anEmptyTextIsSentNowhereAndTheFieldIsMarked() {
    Document page = refused(browser().submit(deliver(), "text", "  "), 422);
    Element field = page.select("#bezorgen-6-text").first();
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
    assertThat(page.getElementById(field.attr("aria-describedby")).text())
        .isEqualTo("Schrijf de bijdrage die u wilt bezorgen.");
    assertThat(page.select("[role=alert][autofocus] a").attr("href")).isEqualTo("#bezorgen-6-text");
    assertThat(page.title()).startsWith("Niet verstuurd: ");
    SERVICES.coordination.verify(0, putRequestedFor(urlPathEqualTo(OWN)));
  }

  @Test
  void whatTheServiceRefusesIsSaidBesideTheFieldWithTheTextKept() {
    answers(
        400, "{\"detail\":\"Het veld is te lang.\",\"field\":\"text\",\"expected\":\"200 kB\"}");
    Document page = refused(browser().submit(deliver(), "text", "Te <b>lang</b>"), 422);
    assertThat(page.select("#bezorgen-6-text").first().wholeText()).isEqualTo("Te <b>lang</b>");
    assertThat(page.select("#bezorgen-6-text-fout").text())
        .isEqualTo("Het veld is te lang. Verwacht: 200 kB.");
  }

  @Test
  void aStepOfSomebodyElseElsewhereIsNoHindrance() {
    taken();
    SERVICES.coordination.stubFor(
        put(urlPathEqualTo(OWN))
            .withHeader("If-Match", equalTo("\"17\""))
            .willReturn(aResponse().withStatus(412)));
    Element form = deliver();
    stands(
        FakeServices.text("coordination-beke.json").replace("\"version\": 17", "\"version\": 18"));
    assertThat(browser().submit(form, "text", "Voorbeeld.").statusCode()).isEqualTo(302);
    SERVICES.coordination.verify(
        1, putRequestedFor(urlPathEqualTo(OWN)).withHeader("If-Match", equalTo("\"18\"")));
  }

  @Test
  void aColleagueWhoWasFirstIsShownBesideOnesOwnText() {
    answers(412, "{}");
    Element form = deliver();
    stands(
        FakeServices.text("coordination-beke.json")
            .replaceFirst("\"RETURNED\"", "\"DELIVERED\"")
            .replaceFirst("(?s)(\"2020-11-20\".*?)\"version\": 1", "$1\"version\": 2"));
    Document page = refused(browser().submit(form, "text", "Mijn tekst."), 412);
    assertThat(page.select("[role=alert]").text())
        .contains("iemand was u voor", "bijdrage van Wouter Beke: geleverd (versie 2)");
    assertThat(page.select(".opdracht").text())
        .isEqualTo("Kies welke tekst over deelvraag 6 het kabinet Demir krijgt.");
    Element part = page.getElementById("deelvraag-6");
    assertThat(part.select("details").first().hasAttr("open")).isTrue();
    assertThat(part.text())
        .contains("zijn jaarlijks opgenomen", "Versie 2 laten staan", "Als versie 3 bezorgen aan");
    assertThat(part.select("textarea").first().wholeText()).isEqualTo("Mijn tekst.");
    assertThat(part.select("[name=sleutel]").val())
        .isNotEqualTo(form.select("[name=sleutel]").val());
  }

  @Test
  void aTextForWhichThereIsNoFormAnyMoreIsNotLost() {
    answers(409, "{\"detail\":\"Deze bijdrage wordt niet meer gevraagd.\"}");
    Element form = deliver();
    stands(FakeServices.text("coordination-beke.json").replace("\"RETURNED\"", "\"CANCELLED\""));
    Document page = refused(browser().submit(form, "text", "Mijn tekst."), 409);
    assertThat(page.select("[role=alert]").text())
        .contains("niet meer gevraagd", "Wat u schreef", "Mijn tekst.");
  }

  @Test
  void aServiceThatIsAwayLosesNoTextAndIsAskedTheSameAgain() {
    answers(503, "{}");
    Element form = deliver();
    Document kept = refused(browser().submit(form, "text", "Mijn tekst."), 503);
    assertThat(kept.select("[role=alert]").text()).contains("is weg", "telt het maar één keer");
    assertThat(kept.select("textarea").first().wholeText()).isEqualTo("Mijn tekst.");
    taken();
    assertThat(browser().submit(kept.select("main form").first()).statusCode()).isEqualTo(302);
    assertThat(keys(OWN)).hasSize(2);
    assertThat(keys(OWN).stream().distinct()).hasSize(1);
  }

  @Test
  void noTextIsLostEitherWhenNothingAtAllAnswers() {
    Element form = deliver();
    SERVICES.coordination.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    SERVICES.question.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(503)));
    Document kept = refused(browser().submit(form, "text", "Mijn tekst."), 503);
    assertThat(kept.select("textarea").first().wholeText()).isEqualTo("Mijn tekst.");
  }

  @Test
  void aTextIsGivenBackWhenTheLogInOfItsPageIsOver() {
    HttpResponse<String> answer =
        browser().submit(deliver(), "text", "Mijn <i>tekst</i>.", "_csrf", "van vroeger");
    assertThat(answer.statusCode()).isEqualTo(403);
    Document page = Jsoup.parse(answer.body());
    SoundStructure.check(page);
    assertThat(page.select(".tekst").text()).isEqualTo("Mijn <i>tekst</i>.");
    assertThat(page.select("main form")).isEmpty();
  }

  @Test
  void aBrowserThatComesBackToTheAddressOfAFormGetsThePage() {
    assertThat(browser().follow(deliver().attr("action")).uri()).hasPath(PAGE);
    assertThat(browser().follow(PAGE + "/keuzes/wouter-beke").uri()).hasPath(PAGE);
  }

  @Test
  void aCabinetSaysWhyItDoesNotContribute() {
    taken();
    Element form = page().select("form[action$=/deelvragen/9/bijdragen/wouter-beke/geen]").first();
    assertThat(form.select("input[checked]")).isEmpty();
    Document page = refused(browser().submit(form, "text", "Te vroeg."), 422);
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#geen-bijdrage-9-reason");
    form = page.select("form[action$=/deelvragen/9/bijdragen/wouter-beke/geen]").first();
    assertThat(browser().submit(form, "reason", "NO_DATA").statusCode()).isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        postRequestedFor(urlPathEqualTo(ONE + "/parts/9/contributions/wouter-beke/decline"))
            .withRequestBody(equalToJson("{\"reason\":\"NO_DATA\",\"text\":\"Te vroeg.\"}")));
  }

  @Test
  void whoHasDeliveredAllHasNothingToDo() {
    stands(
        FakeServices.text("coordination-beke.json")
            .replace("\"RETURNED\"", "\"DELIVERED\"")
            .replace("\"REQUESTED\"", "\"DECLINED\"")
            .replaceFirst("\"waitingFor\": \\[[^]]*]", "\"waitingFor\": [\"zuhal-demir\"]"));
    Document page = page();
    assertThat(page.select(".werk").first().className()).contains("rustig");
    assertThat(page.select(".opdracht").text())
        .isEqualTo(
            "U hoeft nu niets te doen. Het kabinet Demir heeft van u wat het vroeg. Het antwoord"
                + " moet er zijn op maandag 30 november 2020.");
  }
}
