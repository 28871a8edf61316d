package org.samenspraak.plan.domain;

import java.util.List;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;

/**
 * The contents of a plan, complete enough to stand as a draft.
 *
 * @param title without the period
 * @param coordinator slug of the coordinating minister
 * @param objectives their texts, in order
 */
public record Draft(String title, Period period, String coordinator, List<String> objectives) {
  /** Longest title, in characters. */
  public static final int LONGEST_TITLE = 300;

  /** Most objectives; the plan of 2015-2020 had 19. */
  public static final int MOST_OBJECTIVES = 100;

  /**
   * Contents within the limits.
   *
   * @throws Refusal INVALID when the title is too long, or there are no or too many objectives
   */
  public Draft {
    if (title.length() > LONGEST_TITLE) {
      throw new Refusal(Kind.INVALID, "text-too-long", "De titel van het plan is te lang.")
          .field("title")
          .expected("hoogstens " + LONGEST_TITLE + " tekens");
    }
    if (objectives.isEmpty() || objectives.size() > MOST_OBJECTIVES) {
      throw new Refusal(
              Kind.INVALID, "list-size", "Het plan telt " + objectives.size() + " doelstellingen.")
          .field("objectives")
          .expected("1 tot " + MOST_OBJECTIVES + " doelstellingen");
    }
  }

  /** The id of this plan, the same for every attempt to enter it. */
  public String planId() {
    return PlanId.of(title, period);
  }
}
