package org.samenspraak.standalone.story;

import java.nio.file.Path;

/**
 * The question of 29 October 2020 to Zuhal Demir (148) and Wouter Beke (92) and the plan it asks
 * about, from draft to publication. Every step is checked as it is told, and every request carries
 * an idempotency key of its own: telling the story again from the start, on the same data, goes on
 * where it stopped.
 */
public final class FirstStory {

  /** Ids of what the story made. */
  public record Told(String planId, String questionId) {}

  private final Stage stage;
  private final Path letters;

  /**
   * @param letters folder in which the letters are kept
   */
  public FirstStory(Addresses addresses, Teller teller, Path letters) {
    this.stage = new Stage(addresses, teller);
    this.letters = letters;
  }

  /** Whether the question was filed before on these data. */
  public boolean begun() {
    String sameNumber = "/api/questions?minister=" + Stage.BEKE + "&year=2020-2021&number=92";
    return Stage.must(stage.questions("clerk").get(sameNumber), "de vragen").path("total").asInt()
        > 0;
  }

  /**
   * Plays it from where it stands.
   *
   * @throws StoryFailed at the first step that does not hold
   */
  public Told play() {
    String planId = new Beginning(stage).draftPlanStands();
    String questionId = new Beginning(stage).questionIsFiled();
    new Choosing(stage, questionId).cabinetsAgree();
    new Contributing(stage, questionId).contributionsAreAsked();
    new PlanMoves(stage, planId, questionId).planIsApprovedAndAnActionChanges();
    new Contributing(stage, questionId).contributionsComeIn();
    new Answering(stage, questionId, letters).answersAreFiled();
    new Answering(stage, questionId, letters).publicationHappensByItself();
    return new Told(planId, questionId);
  }
}
