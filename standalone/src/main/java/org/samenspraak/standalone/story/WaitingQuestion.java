package org.samenspraak.standalone.story;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * A question, made up, that is being coordinated by Demir's cabinet and waits for two contributions
 * of Beke's: something to do for who comes to try.
 */
public final class WaitingQuestion {
  private static final List<Integer> ASKED = List.of(1, 2);

  private final Stage stage;

  /** In what runs at those addresses. */
  public WaitingQuestion(Addresses addresses) {
    this.stage = new Stage(addresses, new Teller(System.out));
  }

  /**
   * Files it today by the story's clock, and asks the contributions. Once made, it stays the same.
   *
   * @return its id
   * @throws StoryFailed at the first step that does not hold
   */
  public String stands() {
    String id =
        Stage.text(
            Stage.must(
                stage.questions("clerk").send("POST", "/api/questions", "voorbeeld-vraag", filed()),
                "de voorbeeldvraag indienen"),
            "id");
    String path = "/api/coordinations/" + id;
    Api demir = stage.coordinations(Stage.cabinet(Stage.DEMIR));
    Until.holds("de coördinatie van de voorbeeldvraag", () -> demir.get(path), Api.Answer::ok);
    for (String minister : List.of(Stage.DEMIR, Stage.BEKE)) {
      Stage.must(
          stage
              .coordinations(Stage.cabinet(minister))
              .send(
                  "PUT",
                  path + "/agreements/" + minister,
                  "voorbeeld-akkoord",
                  Map.of("coordinator", Stage.DEMIR)),
          "akkoord van " + minister);
    }
    for (int part : ASKED) {
      Stage.must(
          demir.send(
              "PUT",
              path + "/parts/" + part + "/requests/" + Stage.BEKE,
              "voorbeeld-gevraagd-" + part,
              Map.of("note", stage.texts.of("voorbeeld.nota." + part))),
          "bijdrage vragen voor deelvraag " + part);
    }
    return id;
  }

  private Map<String, Object> filed() {
    return Map.of(
        "title", stage.texts.of("voorbeeld.titel"),
        "asker", stage.texts.of("voorbeeld.vraagsteller"),
        "filedOn", today().toLocalDate().toString(),
        "introduction", stage.texts.of("voorbeeld.inleiding"),
        "parts",
            List.of(
                stage.texts.of("voorbeeld.deel.1"),
                stage.texts.of("voorbeeld.deel.2"),
                stage.texts.of("voorbeeld.deel.3")),
        "addressees",
            List.of(
                Map.of("minister", Stage.DEMIR, "number", 9148),
                Map.of("minister", Stage.BEKE, "number", 9092)));
  }

  private LocalDateTime today() {
    Api clock = stage.addresses.api(stage.addresses.management().getFirst(), "operator");
    return LocalDateTime.parse(Stage.text(Stage.must(clock.get("/clock"), "de klok"), "now"));
  }
}
