package org.samenspraak.coordination.domain.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenspraak.coordination.domain.text.Words;

/**
 * A plan that a question is about, recognised by its title: more than half of what is particular to
 * the plan's title stands in the question's title, and at least two words are shared in all. A plan
 * about toerisme is therefore not recognised in every question on toerisme, and help to the elderly
 * is not mistaken for help to prisoners.
 *
 * @param words the shared words, as the question's title writes them
 */
public record PlanMatch(KnownPlan plan, List<String> words) {
  private static final int FEWEST_SHARED = 2;

  /** Words that most plans have in their title: they support a match but do not make one. */
  private static final Set<String> GENERIC =
      Set.of(
          "plan",
          "plannen",
          "strategisch",
          "strategische",
          "actieplan",
          "beleidsplan",
          "beleid",
          "nieuw",
          "nieuwe");

  /** The plan that fits best; the later one when two fit as well. */
  public static Optional<PlanMatch> best(String questionTitle, List<KnownPlan> plans) {
    return plans.stream()
        .flatMap(plan -> match(questionTitle, plan).stream())
        .max(
            Comparator.<PlanMatch>comparingInt(m -> m.words.size())
                .thenComparingInt(PlanMatch::year));
  }

  private static Optional<PlanMatch> match(String questionTitle, KnownPlan plan) {
    Words asked = Words.of(questionTitle);
    Words planned = Words.of(plan.title());
    List<String> shared = asked.sharedWith(planned);
    long particular = planned.written().keySet().stream().filter(PlanMatch::particular).count();
    long sharedParticular =
        planned.sharedWith(asked).stream().filter(PlanMatch::particular).count();
    boolean about = sharedParticular * 2 > particular && shared.size() >= FEWEST_SHARED;
    return about ? Optional.of(new PlanMatch(plan, shared)) : Optional.empty();
  }

  private static boolean particular(String word) {
    return !GENERIC.contains(word);
  }

  private int year() {
    Integer first = plan.firstYear();
    return first == null ? 0 : first;
  }
}
