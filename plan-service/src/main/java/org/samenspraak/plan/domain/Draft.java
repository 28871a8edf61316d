package org.samenspraak.plan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;

/**
 * The contents of a plan, complete enough to stand as a draft.
 *
 * @param title without the period
 * @param coordinator slug of the coordinating minister
 * @param objectives their texts, in order
 * @param likelyDoubleOf id of the plan for which this one could be taken, when it is entered all
 *     the same
 */
public record Draft(
    String title,
    Period period,
    MinisterId coordinator,
    List<String> objectives,
    @Nullable PlanId likelyDoubleOf) {
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

  /** The same, entered though it could be taken for that plan. */
  public Draft besides(@Nullable PlanId other) {
    return new Draft(title, period, coordinator, objectives, other);
  }

  /**
   * A draft that nobody takes for another plan.
   *
   * @throws Refusal as above
   */
  public Draft(String title, Period period, MinisterId coordinator, List<String> objectives) {
    this(title, period, coordinator, objectives, null);
  }

  /**
   * The id of this plan, the same for every attempt to enter it: made of its period and the telling
   * words of its title, or of the plan beside which it is entered on purpose.
   */
  public PlanId planId() {
    return likelyDoubleOf == null ? likeness() : PlanNaming.beside(likelyDoubleOf);
  }

  /** Whether one could be taken for the other: by its period and the first words of its title. */
  public boolean isLike(Plan other) {
    return likeness().equals(PlanNaming.of(other.title(), other.period()));
  }

  /** Whether every letter of both is the same. */
  public boolean hasTextOf(Plan other) {
    return letters(title, objectives)
        .equals(letters(other.title(), other.objectives().stream().map(Objective::text).toList()));
  }

  private PlanId likeness() {
    return PlanNaming.of(title, period);
  }

  private static String letters(String title, List<String> objectives) {
    return (title + "\n" + String.join("\n", objectives))
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
