package org.samenspraak.standalone.story;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The government and the draft plan stand; the question is filed from its document. */
final class Beginning {

  private static final LocalDate EVE = LocalDate.of(2020, 10, 28);
  private static final LocalDate FILED = LocalDate.of(2020, 10, 29);

  private final Stage stage;
  private final Teller teller;

  Beginning(Stage stage) {
    this.stage = stage;
    this.teller = stage.teller;
  }

  String draftPlanStands() {
    stage.clock(EVE.atTime(9, 0));
    teller.chapter(EVE, "De regering is bekend en het plan ligt er als ontwerp");
    JsonNode mandates =
        Stage.must(
            stage.coordinations("clerk").get("/api/mandates?on=" + EVE + "&size=50"),
            "het register");
    for (JsonNode mandate : mandates.path("items")) {
      teller.details(List.of(Stage.text(mandate, "name") + ", " + Stage.text(mandate, "title")));
    }
    JsonNode imported =
        Stage.must(
            stage
                .plans("plan:" + Stage.DEMIR)
                .sendText(
                    "/api/plans/import?coordinator=" + Stage.DEMIR,
                    "verhaal-plan",
                    stage.texts.plan()),
            "het plan inlezen");
    JsonNode plan = imported.path("plan");
    teller.done("Ingelezen als ontwerp: " + Stage.text(plan, "title"));
    for (JsonNode objective : plan.path("objectives")) {
      teller.detail(objective.path("number").asInt() + ". " + Stage.text(objective, "text"));
    }
    Stage.insist(plan.path("objectives").size() == 5, "vijf strategische doelstellingen");
    return Stage.text(plan, "id");
  }

  String questionIsFiled() {
    stage.clock(FILED.atTime(10, 0));
    teller.chapter(FILED, "De vraag wordt ingediend uit het brondocument");
    JsonNode imported =
        Stage.must(
            stage
                .questions("clerk")
                .sendText("/api/questions/import", "verhaal-vraag", stage.texts.question()),
            "de vraag inlezen");
    for (JsonNode found : imported.path("recognised")) {
      teller.detail(
          "regel "
              + found.path("line").asInt()
              + ", "
              + Stage.text(found, "what")
              + ": "
              + shortened(Stage.text(found, "value")));
    }
    JsonNode question = imported.path("question");
    String id = Stage.text(question, "id");
    Stage.insist(question.path("parts").size() == 10, "tien deelvragen");
    for (JsonNode addressing : question.path("addressings")) {
      tellTerm(addressing);
    }
    tellWhyThatDay();
    new Mails(stage).told("coordination.opened.v1", 2);
    tellBekesTopic();
    return id;
  }

  private void tellTerm(JsonNode addressing) {
    teller.done(
        "Nr. "
            + addressing.path("number").asInt()
            + " aan "
            + Stage.text(addressing, "name")
            + ": antwoord ten laatste op "
            + Teller.day(Stage.date(addressing, "dueOn")));
    Stage.insist(
        Stage.date(addressing, "dueOn").equals(LocalDate.of(2020, 11, 30)),
        "termijn 30 november 2020");
  }

  private void tellWhyThatDay() {
    JsonNode term =
        Stage.must(
            stage
                .questionsForThePublic()
                .get("/api/terms?sentOn=" + FILED + "&workingDays=20&calendar=FLEMISH_ADMIN"),
            "de termijn uitgelegd");
    teller.detail("20 werkdagen, te tellen vanaf de dag na verzending:");
    StringBuilder line = new StringBuilder();
    int counted = 0;
    for (JsonNode day : term.path("days")) {
      String reason = day.path("reason").asString("");
      line.append(Teller.shortDay(Stage.date(day, "date")))
          .append(reason.isEmpty() ? " (" + ++counted + ")" : " [" + reason + "]")
          .append("  ");
    }
    teller.detail(line.toString());
    JsonNode legal =
        Stage.must(
            stage
                .questionsForThePublic()
                .get("/api/terms?sentOn=" + FILED + "&workingDays=20&calendar=LEGAL"),
            "de termijn met alleen de wettelijke feestdagen");
    teller.detail(
        "Met alleen de wettelijke feestdagen zou het "
            + Teller.day(Stage.date(legal, "dueOn"))
            + " zijn.");
    Stage.insist(
        Stage.date(legal, "dueOn").equals(LocalDate.of(2020, 11, 27)),
        "27 november 2020 met LEGAL");
  }

  private void tellBekesTopic() {
    String topic = "ministry-" + Stage.BEKE + "-events";
    var seen =
        Until.holds(
            "de vraag op het topic " + topic,
            () -> MinistryTopic.read(stage.addresses.reader(), topic),
            events -> events.stream().anyMatch(e -> e.type().equals("question.filed.v1")));
    var filed = seen.stream().filter(e -> e.type().equals("question.filed.v1")).toList();
    Stage.insist(filed.size() == 1, "de vraag precies eenmaal op " + topic);
    teller.done(
        "Op het topic " + topic + " las een gewone Kafka-consumer: " + filed.getFirst().type());
    teller.detail("ce_id " + filed.getFirst().id() + ", ce_actor " + filed.getFirst().actor());
  }

  private static String shortened(String text) {
    return text.length() <= 90 ? text : text.substring(0, 87) + "…";
  }
}
