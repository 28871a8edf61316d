package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.PLAN;
import static org.samenspraak.portal.FakeServices.QUESTION;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.login.TestIssuer;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages in their states, over HTTP, with the services faked. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=portal",
      "management.server.port=0",
      "spring.kafka.listener.auto-startup=false",
      "spring.http.clients.connect-timeout=4s",
      "spring.http.clients.read-timeout=4s"
    })
class PortalIT {
  private static final FakeServices SERVICES = new FakeServices();
  private static final String DEMIR = "cabinet:zuhal-demir";
  private static final String BEKE = "cabinet:wouter-beke";
  private static final String ASKER = "asker:adeline-blancquaert";
  private static final String PUBLIC = "";
  private static final String PAGE = "/vragen/" + QUESTION;

  @LocalServerPort int port;
  @LocalManagementPort int managementPort;
  @Autowired ApplicationContext context;

  private static final TestIssuer ISSUER = TestIssuer.start();
  private static final Map<String, Browser> BROWSERS = new ConcurrentHashMap<>();

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    SERVICES.start();
    ISSUER.handOutReadableTokens();
    registry.add("samenspraak.login.issuer", ISSUER::uri);
    registry.add("samenspraak.question.url", SERVICES.question::baseUrl);
    registry.add("samenspraak.coordination.url", SERVICES.coordination::baseUrl);
    registry.add("samenspraak.plan.url", SERVICES.plan::baseUrl);
  }

  @AfterAll
  static void stop() {
    SERVICES.stop();
  }

  @BeforeEach
  void theQuestionIsBeingCoordinated() {
    SERVICES.coordinating();
  }

  @Nested
  class TheInbox {

    @Test
    void showsTheNumberOfThatCabinet() throws Exception {
      assertThat(page("/postvak", DEMIR).select("td.nummer").eachText()).contains("Nr. 148");
      assertThat(page("/postvak", BEKE).select("td.nummer").eachText())
          .contains("Nr. 92")
          .doesNotContain("Nr. 148");
      SERVICES.coordination.verify(
          getRequestedFor(urlPathEqualTo("/api/coordinations"))
              .withHeader(FakeServices.ACTOR, equalTo("Bearer " + BEKE))
              .withQueryParam("ministry", equalTo("wouter-beke")));
    }

    @Test
    void saysRoleTermCountsAndWhoseTurnItIsInWords() throws Exception {
      Element row = page("/postvak", DEMIR).select("tbody tr:not(.groep)").first();
      assertThat(row.text())
          .contains("★ coördineert, met Wouter Beke", "2 van 4 bijdragen geleverd")
          .contains("Uw kabinet: bijdrage beoordelen over deelvraag 7")
          .contains("Wacht op Wouter Beke: bijdragen leveren over de deelvragen 6 en 9")
          .contains("antwoord 30 nov nog 6 werkdagen", "het onderwerp veranderde");
      assertThat(row.select("a").attr("href")).isEqualTo(PAGE);
    }

    @Test
    void canBeNarrowedAndTurnedOver() throws Exception {
      Document page = page("/postvak?zoek=plan+%26+92&laat=ja&status=COORDINATING&pagina=2", BEKE);
      assertThat(page.select("option[selected]").text()).isEqualTo("In coördinatie");
      assertThat(page.select("#laat").hasAttr("checked")).isTrue();
      assertThat(page.select("#zoek").attr("value")).isEqualTo("plan & 92");
      assertThat(page.select("a[rel=next]").attr("href"))
          .isEqualTo("/postvak?laat=ja&status=COORDINATING&zoek=plan%20%26%2092&pagina=2");
      SERVICES.coordination.verify(
          getRequestedFor(urlPathEqualTo("/api/coordinations"))
              .withQueryParam("status", equalTo("COORDINATING"))
              .withQueryParam("q", equalTo("plan & 92"))
              .withQueryParam("late", equalTo("true"))
              .withQueryParam("page", equalTo("1")));
    }

    @Test
    void beginsWithWhatIsLateInWordsAndUnderItsHeading() throws Exception {
      Document page = page("/postvak", BEKE);
      assertThat(page.select(".groep").eachText())
          .containsExactly("Te laat (1)", "Ingediend of afgesloten (59)");
      assertThat(page.select("tr.laat").text())
          .contains("Uw kabinet: bijdragen leveren over de deelvragen 6 en 9")
          .contains("bijdrage 19 nov te laat sinds 1 werkdag");
      assertThat(page.select(".titelrij").text()).contains("vrijdag 20 november 2020");
    }

    @Test
    void saysThatItIsEmpty() throws Exception {
      Document page = page("/postvak", "cabinet:jan-jambon");
      assertThat(page.select("table")).isEmpty();
      assertThat(page.select(".leeg").text()).contains("nog geen vraag");
    }

    @Test
    void isOfTheGovernmentsDecisionsForItsSecretariat() throws Exception {
      SERVICES.coordination.stubFor(
          stub(urlPathEqualTo("/api/coordinations"))
              .withHeader(FakeServices.ACTOR, equalTo("Bearer secretariat"))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json")
                      .withBody(
                          FakeServices.text("inbox-demir.json")
                              .replace("NAME_COORDINATOR", "DECIDE_COORDINATOR")
                              .replace("bart-somers", "secretariat"))));
      assertThat(get("/", "secretariat").headers().firstValue("Location"))
          .contains("/beslissingen");
      Document page = page("/beslissingen", "secretariat");
      assertThat(page.select("tbody").text())
          .contains("Secretariaat: beslissing over de coördinator vastleggen");
      SERVICES.coordination.verify(
          getRequestedFor(urlPathEqualTo("/api/coordinations"))
              .withHeader(FakeServices.ACTOR, equalTo("Bearer secretariat"))
              .withQueryParam("forGovernment", equalTo("true")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "auditor"})
    void isOfAllCoordinationsForThoseWhoWatchOverThem(String who) throws Exception {
      SERVICES.coordination.stubFor(
          stub(urlPathEqualTo("/api/coordinations"))
              .withHeader(FakeServices.ACTOR, equalTo("Bearer " + who))
              .willReturn(FakeServices.json("inbox-demir.json")));
      assertThat(page("/coordinaties", who).select("tbody").text())
          .contains("Wacht op Zuhal Demir: bijdrage beoordelen over deelvraag 7")
          .contains("Wacht op Bart Somers: coördinator kiezen");
      assertThat(get("/coordinaties", BEKE).headers().firstValue("Location")).contains("/");
    }

    @Test
    void isOnlyForCabinets() throws Exception {
      HttpResponse<String> answer = get("/postvak", "clerk");
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/");
    }
  }

  @Nested
  class AQuestion {

    @Test
    void showsTheCoordinatingCabinetWhatIsMissingAndWhoIsAskedWhat() throws Exception {
      Document page = page(PAGE, DEMIR);
      assertThat(page.select("h1").text()).isEqualTo("Vraag nr. 148 ★ uw kabinet coördineert");
      assertThat(page.select(".matrix tbody tr")).hasSize(10);
      assertThat(page.select(".matrix tbody tr").get(5).text())
          .contains("Teruggestuurd", "tegen 20 nov 2020, versie 1", "Nota:", "Nog niets");
      assertThat(page.select(".matrix tbody tr").get(6).text())
          .contains("Geleverd", "na de interne datum");
      assertThat(page.select(".matrix tbody tr").get(9).text()).contains("Niet bevoegd: federaal");
      assertThat(page.select(".balk").text())
          .contains("Antwoord aan het parlement tegen ma 30 november 2020 nog 6 werkdagen")
          .contains("Bijdragen tegen do 19 november 2020 te laat sinds 1 werkdag")
          .contains("Bijdragen geleverd 2 van 4", "Deelvragen gedekt 3 van 10");
    }

    @Test
    void saysWhyThisCoordinatorAndWhoAgreed() throws Exception {
      String page = page(PAGE, DEMIR).select("main").text();
      assertThat(page)
          .contains("coördineert het plan “Nieuw Vlaams strategisch plan")
          .contains(
              "in onderling akkoord tussen beide kabinetten", "Wouter Beke: kiest Zuhal Demir");
    }

    @Test
    void warnsThatItsSubjectMoved() throws Exception {
      assertThat(page(PAGE, BEKE).select(".let-op").text()).contains("principieel goedgekeurd");
    }

    @Test
    void showsTheOtherCabinetItsOwnNumber() throws Exception {
      Document page = page(PAGE, BEKE);
      assertThat(page.select("h1").text()).isEqualTo("Vraag nr. 92 uw kabinet levert bijdragen");
      assertThat(page.title()).contains("nr. 92").doesNotContain("148");
      assertThat(page.select("summary").eachText())
          .noneMatch(text -> text.contains("Tekst van het antwoord"));
    }

    @Test
    void explainsTheTermDayByDay() throws Exception {
      String term = page(PAGE, BEKE).select("section[aria-labelledby=termijn]").text();
      assertThat(term)
          .contains(
              "Verzonden op donderdag 29 oktober 2020", "20 werkdagen", "“Vlaamse administratie”")
          .contains("maandag 30 november 2020", "maandag 2 november 2020 Allerzielen")
          .contains("31 oktober, 7 november");
    }

    @Test
    void tellsBothHistoriesAsOne() throws Exception {
      assertThat(page(PAGE, DEMIR).select(".verloop ul li").eachText())
          .startsWith(
              "10.00 Adeline Blancquaert diende de vraag in. Ze ging naar Zuhal Demir (nr. 148) en"
                  + " Wouter Beke (nr. 92).")
          .contains(
              "9.15 Het kabinet van Zuhal Demir wees Zuhal Demir aan als coördinerend minister.")
          .endsWith(
              "10.00 Deelvraag 10: gemarkeerd als niet bevoegd (federaal), met verwijzing naar de"
                  + " federale minister van Justitie.");
    }

    @Test
    void sayNothingOfItsCoordinationToTheClerk() throws Exception {
      Document page = page(PAGE, "clerk");
      assertThat(page.select("h1").text())
          .isEqualTo("Vraag nr. 148 aan Zuhal Demir en nr. 92 aan Wouter Beke");
      assertThat(page.select(".matrix")).isEmpty();
      assertThat(page.select("main").text())
          .contains("zien alleen de kabinetten waaraan de vraag gericht is")
          .contains("welke criteria", "Er is nog geen antwoord ingediend.");
    }

    @Test
    void hasNoCoordinatorBeforeTheCabinetsAgree() throws Exception {
      SERVICES.coordination.stubFor(
          stub(urlPathEqualTo("/api/coordinations/" + QUESTION))
              .willReturn(FakeServices.json("coordination-choosing.json")));
      Document page = page(PAGE, BEKE);
      assertThat(page.select("main").text())
          .contains(
              "Zeg wie het antwoord coördineert. Voorgesteld is Zuhal Demir.",
              "Wouter Beke (u) nog geen keuze");
    }

    @Test
    void saysThatTheGovernmentDecidesNext() throws Exception {
      SERVICES.coordination.stubFor(
          stub(urlPathEqualTo("/api/coordinations/" + QUESTION))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json")
                      .withBody(
                          FakeServices.text("coordination-choosing.json")
                              .replaceFirst(
                                  "\"waitingFor\": \\[[^]]*]",
                                  "\"waitingFor\": [\"secretariat\"]"))));
      SERVICES.coordination.stubFor(
          stub(urlPathEqualTo("/api/coordinations/" + QUESTION + "/history"))
              .willReturn(FakeServices.json("coordination-history.json")));
      assertThat(page(PAGE, "secretariat").select("main").text())
          .contains("Beslist de Vlaamse Regering anders, leg dat dan hier vast.")
          .doesNotContain("aan zet");
    }

    @Test
    void saysThatItsCoordinationHasYetToBegin() throws Exception {
      SERVICES.coordination.stubFor(
          stub(urlPathEqualTo("/api/coordinations/" + QUESTION))
              .willReturn(FakeServices.problem(404, "not-found.json")));
      assertThat(page(PAGE, DEMIR).select("main").text())
          .contains("De coördinatie van deze vraag begint zodra");
    }

    @Test
    void isShownWithoutItsCoordinationWhenThatServiceIsAway() throws Exception {
      SERVICES.coordination.stubFor(
          stub(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
      Document page = page(PAGE, DEMIR);
      assertThat(page.select("main").text())
          .contains("De dienst met de coördinatie is even weg", "welke criteria");
      assertThat(page.select(".wie").text()).startsWith("Kabinet van Zuhal Demir");
    }

    @Test
    void keepsItsAnswersFromThePublicUntilTheDate() throws Exception {
      SERVICES.answered();
      Document page = page(PAGE, PUBLIC);
      assertThat(page.select("#antwoorden ~ .melding").text())
          .contains("Tot en met 21 december 2020", "vanaf 22 december 2020 om 6.00 uur");
      assertThat(page.select(".antwoord, a[href$=.pdf]")).isEmpty();
      assertThat(page.select("main").text())
          .contains("Gecoördineerd antwoord", "op tijd")
          .doesNotContain("Voorbeeldtekst");
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC, ASKER, "clerk"})
    void saysInOneWordingWhoReadsItsAnswersFirst(String actor) throws Exception {
      SERVICES.answered();
      SERVICES.question.stubFor(
          stub(urlPathEqualTo(FakeServices.of("/history")))
              .willReturn(FakeServices.json("question-history-published.json")));
      String readers = "lezen alleen de vraagsteller, de griffie en de gevraagde kabinetten";
      Document page = page(PAGE, actor);
      assertThat(page.select("section[aria-labelledby=antwoorden]").text()).contains(readers);
      assertThat(page.select(".verloop").text()).contains(readers);
      assertThat(page.select("main").text()).doesNotContain("leest alleen", "vraagsteller alleen");
    }

    @Test
    void givesTheAskerAnswersAndLetters() throws Exception {
      SERVICES.answered();
      Document page = page(PAGE, ASKER);
      assertThat(page.select(".antwoord h3").eachText())
          .containsExactly(
              "Gecoördineerd antwoord van Zuhal Demir", "Verwijzend antwoord van Wouter Beke");
      assertThat(page.select("a[href$=.pdf]").eachAttr("href"))
          .containsExactly(PAGE + "/brieven/zuhal-demir.pdf", PAGE + "/brieven/wouter-beke.pdf");
      SERVICES.question.verify(
          getRequestedFor(urlPathEqualTo(FakeServices.of("/answers")))
              .withHeader(FakeServices.ACTOR, equalTo("Bearer " + ASKER)));
    }

    @Test
    void leadsToTheLetterAtTheLastAnswerOfEachMinister() throws Exception {
      SERVICES.answered();
      String answers = FakeServices.text("answers.json");
      String first =
          answers
              .substring(answers.indexOf('{'), answers.indexOf(" {", answers.indexOf("zzzzzzzz")))
              .replace("COORDINATED", "PROVISIONAL")
              .replace("zzzzzzzz", "vvvvvvvv");
      SERVICES.question.stubFor(
          stub(urlPathEqualTo(FakeServices.of("/answers")))
              .willReturn(okJson(answers.replaceFirst("\\[", "[" + first))));

      Document page = page(PAGE, ASKER);

      assertThat(page.select(".antwoord h3").eachText().getFirst()).startsWith("Voorlopig");
      assertThat(page.select(".antwoord:has(a[href$=.pdf]) h3").eachText())
          .containsExactly(
              "Gecoördineerd antwoord van Zuhal Demir", "Verwijzend antwoord van Wouter Beke");
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void isWhollyPublicInTheEnd() throws Exception {
      SERVICES.published();
      Document page = page(PAGE, PUBLIC);
      assertThat(page.select(".antwoord")).hasSize(2);
      assertThat(page.select("h1").text()).startsWith("Strategisch plan hulp-");
      assertThat(page.select("h2").first().text()).isEqualTo("Het antwoord");
      assertThat(page.select(".paar").first().text())
          .startsWith("Deelvraag 1 Op basis van welke criteria");
      assertThat(page.select(".paar").first().select(".geantwoord").text()).isNotBlank();
      assertThat(page.select("main").text()).doesNotContain("zien alleen de kabinetten");
      assertThat(page.select(".verloop").text())
          .contains("Het antwoord van Zuhal Demir (nr. 148) is openbaar.");
    }

    @Test
    void neverLetsTextBecomeMarkup() throws Exception {
      String evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
      SERVICES.question.stubFor(
          stub(urlPathEqualTo(FakeServices.of("")))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json")
                      .withBody(
                          FakeServices.text("question-filed.json")
                              .replace("Strategisch plan hulp-", evil))));
      SERVICES.coordination.stubFor(
          stub(urlPathEqualTo("/api/coordinations/" + QUESTION))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json")
                      .withBody(
                          FakeServices.text("coordination-demir.json")
                              .replace("Voorbeeldtekst", evil)
                              .replace("COORDINATING", "\\\" onclick=\\\"x"))));
      HttpResponse<String> answer = get(PAGE, DEMIR);
      assertThat(answer.statusCode()).isEqualTo(200);
      SoundStructure.check(Jsoup.parse(answer.body()));
      assertThat(answer.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<img");
    }

    @Test
    void thatDoesNotExistIsNotFound() throws Exception {
      HttpResponse<String> answer = get("/vragen/bestaat-niet", DEMIR);
      assertThat(answer.statusCode()).isEqualTo(404);
      Document page = Jsoup.parse(answer.body());
      SoundStructure.check(page);
      assertThat(page.select("main p").eachText())
          .containsExactly("Er is geen vraag met dit nummer.");
    }

    @Test
    void cannotBeShownWhenItsServiceIsAway() throws Exception {
      SERVICES.question.stubFor(stub(anyUrl()).willReturn(aResponse().withStatus(503)));
      away(PAGE, "De dienst met de vragen is weg.");
      SERVICES.question.stubFor(stub(anyUrl()).willReturn(aResponse().withFixedDelay(6_000)));
      away(PAGE, "De dienst met de vragen is weg.");
    }

    @Test
    void withAnUnreadableAnswerIsNotShownByHalf() throws Exception {
      SERVICES.question.stubFor(
          stub(urlPathEqualTo(FakeServices.of("")))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json")
                      .withBody("{\"id\": [")));
      away(PAGE, "geen leesbaar antwoord");
    }
  }

  @Nested
  class ALetter {

    @BeforeEach
    void theAnswersAreFiled() {
      SERVICES.answered();
    }

    @Test
    void isGivenAsTheServiceGivesItInTheVisitorsName() throws Exception {
      HttpResponse<String> letter = get(PAGE + "/brieven/wouter-beke.pdf", ASKER);
      assertThat(letter.statusCode()).isEqualTo(200);
      assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
      assertThat(letter.headers().firstValue("Content-Disposition").orElseThrow())
          .contains("antwoord-92-wouter-beke.pdf");
      assertThat(letter.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(letter.body())
          .isEqualTo(new String(FakeServices.LETTER, java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void isRefusedInWordsToWhoMayNotReadItYet() throws Exception {
      HttpResponse<String> refused = get(PAGE + "/brieven/wouter-beke.pdf", PUBLIC);
      assertThat(refused.statusCode()).isEqualTo(403);
      Document page = Jsoup.parse(refused.body());
      SoundStructure.check(page);
      assertThat(page.select("main").text())
          .contains("Dit is niet voor u", "voorlopig alleen voor de vraagsteller");
    }
  }

  @Nested
  class ListsAndPlans {

    @Test
    void allQuestionsAreThereWithTheNumberAtEachMinister() throws Exception {
      Document page = page("/vragen", PUBLIC);
      assertThat(page.select("tbody tr").get(1).text())
          .contains("Nr. 148 Zuhal Demir", "nog 6 werkdagen", "Ingediend");
      assertThat(page.select("tbody tr").last().text()).contains("Nr. 92 Wouter Beke");
      assertThat(page.select(".groep")).as("the public has the newest first").isEmpty();
    }

    @Test
    void aNumberThatAQuestionHadAtAnotherMinisterIsSaid() throws Exception {
      SERVICES.question.stubFor(
          stub(urlPathEqualTo("/api/questions"))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json")
                      .withBody(
                          FakeServices.text("questions.json")
                              .replaceFirst(
                                  "\"status\": \"FILED\",",
                                  "$0 \"formerNumbers\": [{\"minister\": \"wouter-beke\", \"number\": 77}],"))));

      Document page = page("/vragen?zoek=77", PUBLIC);

      assertThat(page.select("tbody tr").first().text()).contains("vroeger nr. 77 aan Wouter Beke");
      assertThat(page.select("tbody tr").last().text()).doesNotContain("vroeger");
    }

    @Test
    void whoeverWorksWithThemHasTheLateOnesFirst() throws Exception {
      SERVICES.question.stubFor(
          stub(urlPathEqualTo("/api/questions"))
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json")
                      .withBody(
                          FakeServices.text("questions.json")
                              .replaceFirst(
                                  "\"workingDaysLeft\": 9,\\s+\"late\": false",
                                  "\"workingDaysLeft\": -2, \"late\": true"))));
      Document page = page("/vragen?minister=zuhal-demir&nummer=151&jaar=2020-2021", "clerk");
      assertThat(page.select(".groep").eachText()).containsExactly("Te laat", "Lopend");
      assertThat(page.select("tr.laat").text()).contains("151", "te laat sinds 2 werkdagen");
      SERVICES.question.verify(
          getRequestedFor(urlPathEqualTo("/api/questions"))
              .withQueryParam("order", equalTo("URGENT"))
              .withQueryParam("minister", equalTo("zuhal-demir"))
              .withQueryParam("number", equalTo("151"))
              .withQueryParam("year", equalTo("2020-2021")));
    }

    @Test
    void whatIsNoYearIsSaidBesideTheForm() throws Exception {
      SERVICES.question.stubFor(
          stub(urlPathEqualTo("/api/questions"))
              .willReturn(FakeServices.problem(400, "invalid-year.json")));
      Document page = page("/vragen?jaar=2020", PUBLIC);
      assertThat(page.select(".fout").text())
          .isEqualTo(
              "Dit is geen zittingsjaar. Verwacht: een zittingsjaar, bijvoorbeeld 2020-2021.");
      assertThat(page.select("#jaar[aria-invalid=true]").attr("value")).isEqualTo("2020");
    }

    @Test
    void numbersAndWordsAreSoughtAlike() throws Exception {
      page("/vragen?zoek=92", PUBLIC);
      SERVICES.question.verify(
          getRequestedFor(urlPathEqualTo("/api/questions")).withQueryParam("q", equalTo("92")));
      SERVICES.question.stubFor(
          stub(urlPathEqualTo("/api/questions")).willReturn(FakeServices.json("empty.json")));
      Document page = page("/vragen?zoek=a%26b+%22c&status=FILED", PUBLIC);
      SERVICES.question.verify(
          getRequestedFor(urlPathEqualTo("/api/questions"))
              .withQueryParam("q", equalTo("a&b \"c")));
      assertThat(page.select("#zoek").attr("value")).isEqualTo("a&b \"c");
      assertThat(page.select(".leeg").text()).contains("Geen vraag past hierbij.");
    }

    @Test
    void plansAreListed() throws Exception {
      assertThat(page("/plannen", PUBLIC).select("tbody").text())
          .contains("2020–2025, 5 doelstellingen", "Principieel goedgekeurd");
    }

    @Test
    void aPlanShowsTheSameNumbersAsPictureAndAsTable() throws Exception {
      Document page = page("/plannen/" + PLAN + "?acties=alle", BEKE);
      assertThat(page.select("main").text())
          .contains("Stand op 16 november 2020: 5 acties bij 5 doelstellingen");
      assertThat(page.select(".staaf").get(2).select("rect").eachAttr("width"))
          .containsExactly("50.00%", "50.00%");
      assertThat(page.select(".getallen tbody tr").get(2).select("td").eachText())
          .containsExactly(
              "Afgerond: 1",
              "Lopend: 1",
              "Gepland: 0",
              "Vertraagd: 0",
              "Geschrapt: 0",
              "Totaal: 2",
              "Vordering: 55 %");
      assertThat(page.select("section[aria-labelledby=acties] tbody tr").get(1).text())
          .contains(
              "Uw ministerie",
              "met Zuhal Demir",
              "30 jun 2021",
              "Lopend",
              "10 %",
              "de eerste gevangenis is gestart");
      assertThat(page.select(".balk").text()).contains("Principiële goedkeuring 13 november 2020");
    }

    @Test
    void aPlanCannotBeShownWhenItsServiceIsAway() throws Exception {
      SERVICES.plan.stubFor(stub(anyUrl()).willReturn(aResponse().withStatus(500)));
      away("/plannen/" + PLAN, "De dienst met de plannen is weg.");
      assertThat(page("/", PUBLIC).select("h1").text()).isEqualTo("Eén vraag, één antwoord");
    }

    @Test
    void theAccessibilityStatementIsThere() throws Exception {
      assertThat(page("/toegankelijkheid", PUBLIC).select("h1").text())
          .isEqualTo("Toegankelijkheidsverklaring");
    }
  }

  @Nested
  class EveryAnswer {

    @ParameterizedTest
    @ValueSource(
        strings = {"/", "/postvak", "/nergens", "/vragen/bestaat-niet", "/stijl/samenspraak.css"})
    void isSafe(String path) throws Exception {
      HttpResponse<String> answer = get(path, DEMIR);
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .contains(
              "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
                  + "connect-src 'self'; base-uri 'none'; "
                  + "frame-ancestors 'none'; form-action 'self' "
                  + ISSUER.uri());
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void onAnAddressWithoutPageIsInTheSameFrame() throws Exception {
      HttpResponse<String> answer = get("/nergens", DEMIR);
      assertThat(answer.statusCode()).isEqualTo(404);
      Document page = Jsoup.parse(answer.body());
      SoundStructure.check(page);
      assertThat(page.select("h1").text()).isEqualTo("Niet gevonden");
    }

    @Test
    void isThatThereIsNoErrorWhereNoneHappened() throws Exception {
      HttpResponse<String> answer = get("/error", PUBLIC);
      assertThat(answer.statusCode()).isEqualTo(404);
      Document page = Jsoup.parse(answer.body());
      SoundStructure.check(page);
      assertThat(page.select("h1").text()).isEqualTo("Niet gevonden");
    }

    @ParameterizedTest
    @CsvSource({"localhost:1, 200", "127.0.0.1, 200", "kwaad.example, 400", "10.1.2.3, 400"})
    void isOnlyForThisHost(String host, int status) throws Exception {
      String request = " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      assertThat(raw(port, "GET /toegankelijkheid" + request)).startsWith("HTTP/1.1 " + status);
      assertThat(raw(managementPort, "GET /actuator/health/liveness" + request))
          .startsWith("HTTP/1.1 " + status)
          .doesNotContain(status == 400 ? "UP" : "portaal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/?a[0]=1", "/vragen?zoek=<script>"})
    void isSafeAlsoWhenTheServerCannotReadTheAddress(String path) throws Exception {
      String answer =
          raw(port, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
          .contains("<html lang=\"nl\">")
          .doesNotContain("Tomcat", "<style", "<script>");
    }

    @Test
    void toANonsensicalParameterIsAPageToo() throws Exception {
      HttpResponse<String> answer = get("/vragen?pagina=veel", PUBLIC);
      assertThat(answer.statusCode()).isEqualTo(400);
      SoundStructure.check(Jsoup.parse(answer.body()));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/vragen?pagina=%0aVERVALST",
          "/vragen?pagina=%zz",
          "/vragen?zoek=%FF",
          "/vragen?status=%C3%28",
          "/postvak?status=%zz",
          "/vragen/%0aVERVALST",
          "/nergens%0aVERVALST?%zz=1",
          "/vragen/%zz",
          "/vragen?a[=VERVALST"
        })
    @ExtendWith(OutputCaptureExtension.class)
    void toNonsenseLeavesNoTraceInTheLogAndForgesNoLineOfIt(String path, CapturedOutput log)
        throws Exception {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setSoTimeout(20_000);
        String request =
            "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("HTTP/1.1 4");
      }
      assertThat(log.getAll().lines())
          .noneMatch(line -> line.startsWith("VERVALST"))
          .noneMatch(line -> line.stripLeading().startsWith("at "));
      assertThat(log.getAll()).hasSizeLessThan(1_000);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void neverForgesALineOfTheLog(CapturedOutput log) {
      LoggerFactory.getLogger("voorbeeld")
          .warn("a\nVERVALST\r\u2028VERVALST\u001b[2J", new IllegalStateException("b\nVERVALST"));

      assertThat(log.getAll()).contains("a?VERVALST??VERVALST?[2J").contains("    VERVALST");
      assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("VERVALST"));
    }

    @Test
    void isKeptByNobodyExceptStyleAndScript() throws Exception {
      assertThat(get("/postvak", DEMIR).headers().firstValue("Cache-Control")).contains("no-store");
      HttpResponse<String> style = get("/stijl/samenspraak.css", PUBLIC);
      assertThat(style.headers().firstValue("Cache-Control")).contains("no-cache");
      assertThat(get("/script/levend.js", PUBLIC).headers().firstValue("Cache-Control"))
          .contains("no-cache");
    }

    @Test
    void bringsAtMostSevenKilobytesOfStyleAndScript() throws Exception {
      int bytes = 0;
      for (String path : List.of("/stijl/samenspraak.css", "/script/levend.js")) {
        HttpResponse<byte[]> answer =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                    BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
        bytes += answer.body().length;
      }
      assertThat(bytes).isLessThan(7_000);
    }

    @Test
    void ofTheManagementPortSaysThatThePortalIsUp() throws Exception {
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness"))
              .build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
          .contains("UP");
    }

    @ParameterizedTest
    @CsvSource({
      "GET, /actuator/health, 200",
      "PUT, /actuator/health, 405",
      "DELETE, /actuator/health, 405",
      "POST, /actuator/elders, 404",
      "POST, /afmelden, 404",
      "GET, /mijn/postvak, 404",
      "GET, /login, 404"
    })
    void ofTheManagementPortAsksNobodyToLogInAndRemembersNobody(
        String method, String path, int status) throws Exception {
      String answer =
          raw(
              managementPort,
              method
                  + " "
                  + path
                  + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      assertThat(answer)
          .startsWith("HTTP/1.1 " + status)
          .doesNotContainIgnoringCase("Set-Cookie", "SAMENSPRAAK-PORTAAL");
    }

    @Test
    void comesWithoutTheMachineryOfTheServices() {
      assertThat(context.getBeanDefinitionNames())
          .noneMatch(
              name -> name.matches("(?i).*(mongo|mailsender|functioncatalog|bindingservice).*"));
    }
  }

  private static MappingBuilder stub(UrlPattern address) {
    return WireMock.get(address);
  }

  private Document page(String path, String actor) throws Exception {
    HttpResponse<String> answer = get(path, actor);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Document page = Jsoup.parse(answer.body());
    SoundStructure.check(page);
    return page;
  }

  private void away(String path, String what) throws Exception {
    HttpResponse<String> answer = get(path, DEMIR);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("30");
    Document page = Jsoup.parse(answer.body());
    SoundStructure.check(page);
    assertThat(page.select("main").text()).contains("Even niet bereikbaar", "probeer het", what);
  }

  private static String raw(int to, String request) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), to)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> get(String path, String actor) throws Exception {
    return browser(actor).get(path);
  }

  /** One per person, logged in. */
  private Browser browser(String actor) {
    return BROWSERS.computeIfAbsent(
        actor + "@" + port,
        _ -> {
          Browser browser = new Browser("http://127.0.0.1:" + port);
          if (!actor.isEmpty()) {
            ISSUER.sitsThere(actor);
            assertThat(browser.follow("/mijn/toegankelijkheid").statusCode()).isEqualTo(200);
          }
          return browser;
        });
  }
}
