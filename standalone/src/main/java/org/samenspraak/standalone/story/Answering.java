package org.samenspraak.standalone.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.samenspraak.contracts.DutchWords;
import tools.jackson.databind.JsonNode;

/**
 * One answer is final, two are filed, and after the asker's fifteen working days the world may read
 * them.
 */
final class Answering {

  private static final LocalDate FINALISED = LocalDate.of(2020, 11, 30);
  private static final LocalDate LAST_FOR_ASKER = LocalDate.of(2020, 12, 21);
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 12, 22);
  private static final String ASKER = "asker:adeline-blancquaert";
  private static final String REFERS =
      "Een gecoördineerd antwoord zal gegeven worden door mevrouw Zuhal Demir, Vlaams minister van"
          + " Justitie en Handhaving, Omgeving, Energie en Toerisme.";

  private final Stage stage;
  private final String questionId;
  private final Path letters;

  Answering(Stage stage, String questionId, Path letters) {
    this.stage = stage;
    this.questionId = questionId;
    this.letters = letters;
  }

  void answersAreFiled() {
    stage.clock(FINALISED.atTime(15, 0));
    stage.teller.chapter(FINALISED, "Eén antwoord wordt definitief, twee worden ingediend");
    Stage.must(
        stage
            .coordinations(Stage.cabinet(Stage.DEMIR))
            .send(
                "POST",
                "/api/coordinations/" + questionId + "/finalisation",
                "verhaal-afgesloten",
                Map.of()),
        "afsluiten");
    JsonNode question =
        Until.holds(
            "de antwoorden ingediend",
            () ->
                Stage.must(stage.questions(ASKER).get("/api/questions/" + questionId), "de vraag"),
            q -> !q.path("status").asString("").equals("FILED"));
    for (JsonNode addressing : question.path("addressings")) {
      JsonNode answer = addressing.path("answer");
      Stage.insist(answer.path("timely").asBoolean(), "tijdig beantwoord: " + addressing);
      stage.teller.done(
          "Nr. "
              + addressing.path("number").asInt()
              + " ("
              + Stage.text(addressing, "name")
              + "): "
              + kind(Stage.text(answer, "kind"))
              + ", ingediend op "
              + Teller.day(Stage.date(answer, "filedOn"))
              + ", tijdig");
    }
    new Mails(stage).told("coordination.finalised.v1", 2);
    tellAnswers();
    letters();
    tellEmbargo();
  }

  private void tellAnswers() {
    JsonNode answers =
        Stage.must(
            stage.questions(ASKER).get("/api/questions/" + questionId + "/answers"),
            "de antwoorden");
    JsonNode referring = Stage.find(answers, "minister", Stage.BEKE);
    Stage.insist(
        Stage.text(referring, "text").equals(REFERS),
        "de zin van het brondocument, niet " + referring);
    stage.teller.done("Het verwijzend antwoord: “" + REFERS + "”");
    JsonNode coordinated = Stage.find(answers, "minister", Stage.DEMIR);
    Stage.insist(
        coordinated.path("parts").size() == 10, "een antwoord op elk van de tien deelvragen");
  }

  private void letters() {
    for (String minister : new String[] {Stage.DEMIR, Stage.BEKE}) {
      Api.Answer pdf =
          stage
              .questions(ASKER)
              .get("/api/questions/" + questionId + "/letters/" + minister + ".pdf");
      Stage.must(pdf, "de brief van " + minister);
      Stage.insist(
          new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"), "een pdf");
      stage.teller.done("Brief: " + kept(minister, pdf.bytes()));
    }
  }

  private Path kept(String minister, byte[] pdf) {
    try {
      Files.createDirectories(letters);
      return Files.write(letters.resolve("vraag-2020-10-29-" + minister + ".pdf"), pdf)
          .toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tellEmbargo() {
    JsonNode question =
        Stage.must(stage.questions(ASKER).get("/api/questions/" + questionId), "de vraag");
    Stage.insist(
        Stage.date(question, "askerOnlyThrough").equals(LAST_FOR_ASKER),
        "tot en met 21 december 2020");
    stage.teller.done(
        "Alleen de vraagsteller ziet het antwoord, 15 werkdagen lang, tot en met "
            + Teller.day(LAST_FOR_ASKER));
    if (question.path("status").asString("").equals("ANSWERED")) {
      JsonNode problem =
          Stage.refused(
              stage.questionsForThePublic().get("/api/questions/" + questionId + "/answers"),
              403,
              "het publiek");
      stage.teller.refused(
          "Het publiek krijgt het nog niet te zien: " + Stage.text(problem, "detail"));
    }
  }

  void publicationHappensByItself() {
    stage.clock(LAST_FOR_ASKER.atTime(23, 59));
    stage.clock(PUBLISHED.atTime(6, 0));
    stage.teller.chapter(PUBLISHED, "Om 06.00 uur wordt het antwoord vanzelf openbaar");
    Until.holds(
        "gepubliceerd",
        () ->
            Stage.must(
                stage.questionsForThePublic().get("/api/questions/" + questionId), "de vraag"),
        q -> q.path("status").asString("").equals("PUBLISHED"));
    JsonNode answers =
        Stage.must(
            stage.questionsForThePublic().get("/api/questions/" + questionId + "/answers"),
            "de antwoorden voor iedereen");
    Stage.insist(answers.size() == 2, "twee openbare antwoorden");
    stage.teller.done("Iedereen kan nu beide antwoorden lezen.");
  }

  private static String kind(String code) {
    return DutchWords.of("answer", code);
  }
}
