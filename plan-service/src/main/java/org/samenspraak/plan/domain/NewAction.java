package org.samenspraak.plan.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * What an action is to be.
 *
 * @param objective number of the objective it serves
 * @param lead slug of the minister who leads it
 * @param contributors slugs of other ministers, each once
 * @param dueOn Brussels date by which it is to be done, within the period of the plan
 */
public record NewAction(
    int objective,
    String title,
    MinisterId lead,
    List<MinisterId> contributors,
    LocalDate dueOn,
    ActionDetails details) {
  /** Of each detail, in characters: its event tells all of them, as they were and as they are. */
  private static final int LONGEST_DETAIL = 10_000;

  /** The ministers, but for those, by the field that names them. */
  public Map<String, MinisterId> namedBeside(Set<MinisterId> known) {
    Map<String, MinisterId> named = new LinkedHashMap<>();
    named.put("lead", lead);
    for (int i = 0; i < contributors.size(); i++) {
      named.put("contributors[" + i + "]", contributors.get(i));
    }
    named.values().removeAll(known);
    return named;
  }

  void checkFits(Plan plan) {
    if (plan.objective(objective).isEmpty()) {
      throw invalid(
              "unknown-objective",
              "Het plan heeft geen doelstelling " + objective + ".",
              "objective")
          .expected("1 tot en met " + plan.objectives().size());
    }
    if (!plan.period().includes(dueOn)) {
      throw invalid("due-outside-period", "Het plan loopt niet op " + dueOn + ".", "dueOn")
          .expected("een datum in de jaren " + plan.period());
    }
    Set<MinisterId> seen = new HashSet<>(Set.of(lead));
    for (int i = 0; i < contributors.size(); i++) {
      if (!seen.add(contributors.get(i))) {
        throw invalid(
                "named-twice",
                "Een minister staat twee keer bij deze actie.",
                "contributors[" + i + "]")
            .expected("een minister die nog niet genoemd is");
      }
    }
    checkLength(details.description(), "description");
    checkLength(details.budget(), "budget");
    checkLength(details.evaluationCriterion(), "evaluationCriterion");
    checkLength(details.externalDependency(), "externalDependency");
  }

  private static void checkLength(@Nullable String text, String field) {
    if (text != null && text.length() > LONGEST_DETAIL) {
      throw invalid("text-too-long", "De tekst is te lang.", field)
          .expected("hoogstens " + LONGEST_DETAIL + " tekens");
    }
  }

  private static Refusal invalid(String type, String message, String field) {
    return new Refusal(Kind.INVALID, type, message).field(field);
  }
}
