package org.samenspraak.standalone.story;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A coordinator is proposed with reasons, and both cabinets agree. */
final class Choosing {

  private static final LocalDate AGREED = LocalDate.of(2020, 10, 30);

  private final Stage stage;
  private final String path;

  Choosing(Stage stage, String questionId) {
    this.stage = stage;
    this.path = "/api/coordinations/" + questionId;
  }

  void cabinetsAgree() {
    stage.clock(AGREED.atTime(11, 0));
    stage.teller.chapter(AGREED, "Wie coördineert?");
    JsonNode coordination =
        Stage.must(stage.coordinations(Stage.cabinet(Stage.DEMIR)).get(path), "de coördinatie");
    JsonNode proposal = coordination.path("proposal");
    stage.teller.done(
        "Voorgesteld als coördinerend minister: "
            + stage.nameOf(Stage.text(proposal, "coordinator")));
    for (JsonNode reason : proposal.path("reasons")) {
      stage.teller.detail("omdat: " + Stage.text(reason, "text"));
    }
    Stage.insist(
        Stage.text(proposal, "coordinator").equals(Stage.DEMIR), "Zuhal Demir voorgesteld");
    for (String minister : new String[] {Stage.DEMIR, Stage.BEKE}) {
      Stage.must(
          stage
              .coordinations(Stage.cabinet(minister))
              .send(
                  "PUT",
                  path + "/agreements/" + minister,
                  "verhaal-akkoord",
                  Map.of("coordinator", Stage.DEMIR)),
          "akkoord van " + minister);
      stage.teller.done("Akkoord van het kabinet van " + stage.nameOf(minister));
    }
    JsonNode agreed =
        Stage.must(stage.coordinations(Stage.cabinet(Stage.BEKE)).get(path), "de coördinatie");
    Stage.insist(Stage.text(agreed, "coordinator").equals(Stage.DEMIR), "Zuhal Demir coördineert");
    stage.teller.done(
        "Zuhal Demir coördineert; Wouter Beke levert bijdragen en verwijst in zijn eigen antwoord naar haar.");
  }
}
