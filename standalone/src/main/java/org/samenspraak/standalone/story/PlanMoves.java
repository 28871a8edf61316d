package org.samenspraak.standalone.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The plan the question asks about is approved while the answer is being prepared, and one of its
 * actions starts.
 */
final class PlanMoves {

  private static final LocalDate APPROVED = LocalDate.of(2020, 11, 13);
  private static final LocalDate STARTED = LocalDate.of(2020, 11, 16);

  private record NewAction(
      String title, int objective, String lead, List<String> contributors, LocalDate dueOn) {}

  private static final List<NewAction> ACTIONS =
      List.of(
          new NewAction(
              "Voorbeeldactie: aanbod geestelijke gezondheidszorg in elke gevangenis",
              2,
              Stage.BEKE,
              List.of(Stage.DEMIR),
              LocalDate.of(2022, 6, 30)),
          new NewAction(
              "Voorbeeldactie: opleiding tijdens de detentie",
              2,
              "ben-weyts",
              List.of("hilde-crevits"),
              LocalDate.of(2023, 8, 31)),
          new NewAction(
              "Voorbeeldactie: trajectbegeleiding naar werk na de detentie",
              4,
              "hilde-crevits",
              List.of(Stage.DEMIR, Stage.BEKE),
              LocalDate.of(2024, 12, 31)));

  private final Stage stage;
  private final String planId;
  private final String questionId;
  private final Api coordinator;

  PlanMoves(Stage stage, String planId, String questionId) {
    this.stage = stage;
    this.planId = planId;
    this.questionId = questionId;
    this.coordinator = stage.plans("plan:" + Stage.DEMIR);
  }

  void planIsApprovedAndAnActionChanges() {
    stage.clock(APPROVED.atTime(14, 0));
    stage.teller.chapter(
        APPROVED, "De regering keurt het plan principieel goed, terwijl de vraag loopt");
    Stage.must(
        coordinator.send(
            "PUT",
            "/api/plans/" + planId + "/approval",
            "verhaal-goedkeuring",
            Map.of(
                "kind",
                "IN_PRINCIPLE",
                "on",
                APPROVED.toString(),
                "reference",
                "voorbeeldreferentie")),
        "principiële goedkeuring");
    stage.teller.done("Principieel goedgekeurd op " + Teller.day(APPROVED));
    new Mails(stage).told("plan.approved.v1", 1);
    String first = "";
    for (int i = 0; i < ACTIONS.size(); i++) {
      String id = add(ACTIONS.get(i), "verhaal-actie-" + i);
      first = i == 0 ? id : first;
    }
    stage.clock(STARTED.atTime(9, 0));
    start(first);
    new Mails(stage).told("action.status-changed.v1", 2);
    tellProgress();
    tellFlags();
  }

  private String add(NewAction action, String key) {
    JsonNode added =
        Stage.must(
            coordinator.send(
                "POST",
                "/api/plans/" + planId + "/actions",
                key,
                Map.of(
                    "objective", action.objective(),
                    "title", action.title(),
                    "lead", action.lead(),
                    "contributors", action.contributors(),
                    "dueOn", action.dueOn().toString())),
            "actie toevoegen");
    stage.teller.done(
        "Actie bij doelstelling "
            + action.objective()
            + ", trekker "
            + stage.nameOf(action.lead())
            + ": "
            + action.title());
    return Stage.text(added, "id");
  }

  private void start(String actionId) {
    Stage.must(
        stage
            .plans(Stage.cabinet(Stage.BEKE))
            .send(
                "PUT",
                "/api/actions/" + actionId + "/status",
                "verhaal-gestart",
                Map.of(
                    "status",
                    "RUNNING",
                    "percentage",
                    10,
                    "reason",
                    "Voorbeeldreden: de eerste gevangenis is gestart.",
                    "on",
                    STARTED.toString())),
        "actie starten");
    stage.teller.done(
        "Op " + Teller.day(STARTED) + " zet de trekker de eerste actie op “lopend” (10 %).");
  }

  private void tellProgress() {
    JsonNode progress =
        Stage.must(
            coordinator.get("/api/plans/" + planId + "/progress?on=" + STARTED),
            "de stand van zaken");
    for (JsonNode objective : progress.path("objectives")) {
      stage.teller.detail(
          "doelstelling "
              + objective.path("number").asInt()
              + ": "
              + counted(objective.path("actions").asInt()));
    }
  }

  private static String counted(int actions) {
    return actions == 1 ? "1 actie" : actions + " acties";
  }

  private void tellFlags() {
    JsonNode flagged =
        Until.holds(
            "de open vraag gemerkt: haar onderwerp is veranderd",
            () ->
                Stage.must(
                    stage
                        .coordinations(Stage.cabinet(Stage.DEMIR))
                        .get("/api/coordinations/" + questionId),
                    "de coördinatie"),
            coordination -> coordination.path("flags").size() >= 2);
    for (JsonNode flag : flagged.path("flags")) {
      stage.teller.done("De open vraag is gemerkt: " + Stage.text(flag, "text"));
    }
  }
}
