package org.samenspraak.plan.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  }

  private static Refusal invalid(String type, String message, String field) {
    return new Refusal(Kind.INVALID, type, message).field(field);
  }
}
