package org.samenspraak.standalone.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Contributions are asked, delivered, sent back, delivered again and accepted. */
final class Contributing {

  private static final LocalDate ASKED = LocalDate.of(2020, 11, 3);
  private static final LocalDate DELIVERED = LocalDate.of(2020, 11, 18);
  private static final LocalDate AGAIN = LocalDate.of(2020, 11, 19);
  private static final List<Integer> BEKES_PARTS = List.of(2, 6, 7, 9);
  private static final List<Integer> OWN_PARTS = List.of(1, 3, 4, 5, 8, 10);

  private final Stage stage;
  private final String path;
  private final Api demir;
  private final Api beke;

  Contributing(Stage stage, String questionId) {
    this.stage = stage;
    this.path = "/api/coordinations/" + questionId;
    this.demir = stage.coordinations(Stage.cabinet(Stage.DEMIR));
    this.beke = stage.coordinations(Stage.cabinet(Stage.BEKE));
  }

  void contributionsAreAsked() {
    stage.clock(ASKED.atTime(9, 30));
    stage.teller.chapter(ASKED, "Het kabinet van Demir vraagt bijdragen");
    for (int part : BEKES_PARTS) {
      JsonNode after =
          Stage.must(
              demir.send(
                  "PUT",
                  path + "/parts/" + part + "/requests/" + Stage.BEKE,
                  "verhaal-gevraagd-" + part,
                  Map.of()),
              "bijdrage vragen voor deelvraag " + part);
      LocalDate due = Stage.date(contribution(after, part), "due");
      Stage.insist(
          due.equals(LocalDate.of(2020, 11, 19)), "interne termijn 19 november 2020, niet " + due);
      stage.teller.done("Deelvraag " + part + " gevraagd aan Wouter Beke tegen " + Teller.day(due));
    }
    stage.teller.detail("De interne termijn is de antwoordtermijn min 7 werkdagen.");
    new Mails(stage).told("coordination.contribution-requested.v1", BEKES_PARTS.size());
  }

  void contributionsComeIn() {
    stage.clock(DELIVERED.atTime(16, 0));
    stage.teller.chapter(DELIVERED, "De bijdragen komen binnen");
    deliver(2, "bijdrage.2", "a");
    deliver(6, "bijdrage.6.eerst", "a");
    deliver(7, "bijdrage.7", "a");
    sendBackPart6();
    tooEarlyIsRefused();
    stage.clock(AGAIN.atTime(11, 0));
    stage.teller.chapter(AGAIN, "Deelvraag 6 opnieuw, en wat nog ontbrak");
    deliver(6, "bijdrage.6", "b");
    deliver(9, "bijdrage.9", "a");
    new Mails(stage).told("coordination.contribution-delivered.v1", 5);
    BEKES_PARTS.forEach(this::accept);
    OWN_PARTS.forEach(this::writeOwnText);
    markPart10();
  }

  private void deliver(int part, String text, String key) {
    Stage.must(
        beke.send(
            "PUT",
            path + "/parts/" + part + "/contributions/" + Stage.BEKE,
            "verhaal-bijdrage-" + part + key,
            Map.of("text", stage.texts.of(text))),
        "bijdrage aan deelvraag " + part);
    stage.teller.done("Het kabinet van Beke levert zijn bijdrage aan deelvraag " + part);
  }

  private void sendBackPart6() {
    Stage.must(
        demir.send(
            "POST",
            path + "/parts/6/contributions/" + Stage.BEKE + "/return",
            "verhaal-terug-6",
            Map.of("note", stage.texts.of("nota.6"))),
        "deelvraag 6 terugsturen");
    stage.teller.done("Teruggestuurd, deelvraag 6: “" + stage.texts.of("nota.6") + "”");
    new Mails(stage).told("coordination.contribution-returned.v1", 1);
  }

  private void tooEarlyIsRefused() {
    JsonNode now = Stage.must(demir.get(path), "de coördinatie");
    if (now.path("uncovered").isEmpty()) {
      stage.teller.detail("Alle deelvragen zijn al gedekt; te vroeg afsluiten kan niet meer.");
      return;
    }
    JsonNode problem =
        Stage.refused(
            demir.send("POST", path + "/finalisation", null, Map.of()), 409, "te vroeg afsluiten");
    stage.teller.refused("Te vroeg afsluiten wordt geweigerd: " + Stage.text(problem, "detail"));
    Stage.insist(!problem.path("uncovered").isEmpty(), "de lijst van wat ontbreekt");
  }

  private void accept(int part) {
    Stage.must(
        demir.send(
            "POST",
            path + "/parts/" + part + "/contributions/" + Stage.BEKE + "/acceptance",
            "verhaal-aanvaard-" + part,
            Map.of()),
        "bijdrage aan deelvraag " + part + " aanvaarden");
    stage.teller.done("Aanvaard: de bijdrage van Beke aan deelvraag " + part);
  }

  private void writeOwnText(int part) {
    Stage.must(
        demir.send(
            "PUT",
            path + "/parts/" + part + "/text",
            "verhaal-tekst-" + part,
            Map.of("text", stage.texts.of("eigen." + part))),
        "tekst van deelvraag " + part);
    stage.teller.done("Demir schrijft zelf de tekst van deelvraag " + part);
  }

  private void markPart10() {
    Stage.must(
        demir.send(
            "PUT",
            path + "/parts/10/not-competent",
            "verhaal-federaal-10",
            Map.of(
                "level",
                "FEDERAL",
                "who",
                "de federale minister van Justitie",
                "text",
                stage.texts.of("federaal.10"))),
        "deelvraag 10 deels federaal");
    stage.teller.done("Deelvraag 10 is deels federaal (“niet bevoegd”), naast de eigen tekst.");
  }

  private static JsonNode contribution(JsonNode coordination, int part) {
    JsonNode asked =
        StreamSupport.stream(coordination.path("parts").spliterator(), false)
            .filter(p -> p.path("number").asInt() == part)
            .findFirst()
            .orElseThrow();
    return Stage.find(asked.path("contributions"), "minister", Stage.BEKE);
  }
}
