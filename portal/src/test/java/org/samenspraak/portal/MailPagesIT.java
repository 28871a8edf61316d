package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.QUESTION;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who was told what of a question, as the cabinet sees it that coordinates. */
class MailPagesIT extends WorkPages {
  private static final String HERE = PAGE + "/meldingen";
  private static final String API = "/api/notifications";
  private static final String OWN =
      mail("question~1~zuhal-demir~1", "zuhal-demir", "Kabinet Demir", "\"status\": \"SENT\"");
  private static final String DOUBLE =
      mail("m2", "ben-weyts", "Kabinet Weyts", "\"status\": \"SENDING\", \"inDoubt\": true");
  private static final String FAILED =
      mail(
          "m3",
          "wouter-beke",
          "Kabinet Beke",
          "\"status\": \"FAILED\", \"failure\": \"550 wouter-beke@voorbeeld.example onbekend\"");

  MailPagesIT() {
    super("cabinet:zuhal-demir");
  }

  private static String mail(String id, String recipient, String name, String how) {
    return """
    {"id": "%s", "recipient": "%s", "recipientName": "%s", "mailbox": "%s@voorbeeld.example",
     "subject": "[Vraag 92] Bijdrage gevraagd", "question": "%s", "why": "U krijgt deze mail omdat.",
     "createdAt": "2020-11-05T09:00:00Z", "sentAt": "2020-11-05T09:01:00Z", "attempts": 1,
     "inDoubt": false, "text": "Beste collega,\\nVriendelijke groet", %s}
    """
        .formatted(id, recipient, name, recipient, QUESTION, how);
  }

  private static void sent(long total, String... mails) {
    SERVICES.notification.stubFor(
        get(urlPathEqualTo(API))
            .withQueryParam("question", equalTo(QUESTION))
            .willReturn(okJson(listed(total, mails))));
  }

  private static String listed(long total, String... mails) {
    return "{\"items\": [%s], \"page\": 0, \"size\": 25, \"total\": %d}"
        .formatted(String.join(",", mails), total);
  }

  private static void failed(String... mails) {
    SERVICES.notification.stubFor(
        get(urlPathEqualTo(API))
            .withQueryParam("status", equalTo("FAILED"))
            .withQueryParam("question", equalTo(QUESTION))
            .willReturn(okJson(listed(mails.length, mails))));
  }

  @Test
  void theQuestionLeadsToWhoWasToldWhatAndWhen() {
    sent(60, FAILED, DOUBLE, OWN);

    Document page = sound(browser().get(page().select("a[href$=/meldingen]").attr("href")));

    SERVICES.notification.verify(
        getRequestedFor(urlPathEqualTo(API))
            .withQueryParam("page", equalTo("0"))
            .withQueryParam("status", absent()));
    assertThat(page.select("tbody tr")).hasSize(3);
    Element first = page.select("tbody tr").first();
    assertThat(first.className()).isEqualTo("laat");
    assertThat(first.text())
        .contains("2020 10.01", "Kabinet Beke", "[Vraag 92]", "omdat.", "Mislukt")
        .contains("550 het adres onbekend")
        .doesNotContain("@");
    assertThat(first.select("a")).isEmpty();
    assertThat(page.select("tbody tr").get(1).text())
        .contains("Wordt verzonden", "Misschien dubbel");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(HERE + "?pagina=2");
  }

  @Test
  void onesOwnMailIsReadAsItWas() {
    sent(1, OWN);
    SERVICES.notification.stubFor(
        get(urlPathEqualTo(API + "/question~1~zuhal-demir~1")).willReturn(okJson(OWN)));
    Document list = sound(browser().get(HERE));
    assertThat(list.select("tbody").text()).contains("zuhal-demir@voorbeeld.example", "Verzonden");

    Document mail = sound(browser().get(list.select("tbody a").attr("href")));

    assertThat(mail.select("h1").text()).isEqualTo("[Vraag 92] Bijdrage gevraagd");
    assertThat(mail.select(".tekst").first().wholeText())
        .isEqualTo("Beste collega,\nVriendelijke groet");
    assertThat(mail.select(".balk").text()).contains("5 november 2020 om 10.01 uur");
  }

  @Test
  void aMailOfAnotherQuestionIsNotUnderThisOne() {
    SERVICES.notification.stubFor(
        get(urlPathEqualTo(API + "/m9")).willReturn(okJson(OWN.replace(QUESTION, "andere"))));

    assertThat(browser().get(HERE + "/m9").statusCode()).isEqualTo(404);
  }

  @Test
  void anOverviewOfSeveralQuestionsIsUnderEachOfThem() {
    String overview =
        OWN.replace("\"question\": \"" + QUESTION + "\"", "\"question\": \"\"")
            .replaceFirst(
                "\\{", "{\"dossiers\": [\"question/andere\", \"question/" + QUESTION + "\"],");
    SERVICES.notification.stubFor(get(urlPathEqualTo(API + "/m10")).willReturn(okJson(overview)));

    assertThat(sound(browser().get(HERE + "/m10")).select(".tekst").text())
        .contains("Beste collega");
  }

  @Test
  void whereNothingWasSentThePageSaysSo() {
    assertThat(sound(browser().get(HERE)).select(".leeg").text())
        .startsWith("Over deze vraag ging nog geen mail uit die u kunt zien.");
  }

  @Test
  void whoeverIsRefusedReadsWhy() {
    SERVICES.notification.stubFor(
        get(urlPathEqualTo(API))
            .willReturn(
                aResponse()
                    .withStatus(403)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"status\": 403, \"detail\": \"Alleen wie ze kreeg.\"}")));

    var answer = browser().get(HERE);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Alleen wie ze kreeg.");
  }

  @Test
  void theCoordinatorSeesOnTheQuestionWhomAMailDidNotReach() {
    assertThat(page().text()).doesNotContain("niet worden afgeleverd");
    failed(FAILED, FAILED);
    assertThat(page().select(".melding.let-op").text())
        .contains("Een melding aan Kabinet Beke kon niet worden afgeleverd. Verwittig ze zelf.");
    failed(FAILED, mail("m4", "x", "Kabinet Weyts", "\"status\": \"FAILED\""));

    assertThat(page().select(".melding.let-op").text())
        .contains("Meldingen aan Kabinet Beke en Kabinet Weyts konden niet worden afgeleverd.");
  }

  @Test
  void theQuestionIsShownWhileTheServiceWithTheMailsIsAway() {
    SERVICES.notification.stubFor(get(urlPathEqualTo(API)).willReturn(aResponse().withStatus(503)));

    assertThat(page().select("h1").text()).startsWith("Vraag nr. 148");
    assertThat(browser().get(HERE).statusCode()).isEqualTo(503);
  }

  @Test
  void theAddressAsksWhoeverIsNotLoggedInToDoSo() {
    assertThat(new Browser("http://127.0.0.1:" + port).get(HERE).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/mijn" + HERE));
  }
}
