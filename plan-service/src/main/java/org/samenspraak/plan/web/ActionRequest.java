package org.samenspraak.plan.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.plan.domain.ActionDetails;
import org.samenspraak.plan.domain.Draft;
import org.samenspraak.plan.domain.NewAction;
import org.samenspraak.web.Input;

/** An action to be added. */
record ActionRequest(
    @Nullable Integer objective,
    @Nullable String title,
    @Nullable String lead,
    @Nullable List<@Nullable String> contributors,
    @Nullable String dueOn,
    @Nullable String description,
    @Nullable String budget,
    @Nullable String evaluationCriterion,
    @Nullable String externalDependency) {
  private static final int LONGEST_TITLE = 300;
  private static final int MOST_CONTRIBUTORS = 20;

  NewAction toAction() {
    return new NewAction(
        Input.number(objective, "objective", 1, Draft.MOST_OBJECTIVES),
        Input.line(title, "title", LONGEST_TITLE),
        new MinisterId(Input.slug(lead, "lead")),
        checkedContributors(),
        Input.date(dueOn, "dueOn"),
        new ActionDetails(
            Input.optionalText(description, "description"),
            Input.optionalText(budget, "budget"),
            Input.optionalText(evaluationCriterion, "evaluationCriterion"),
            Input.optionalText(externalDependency, "externalDependency")));
  }

  private List<MinisterId> checkedContributors() {
    List<String> slugs = Input.list(contributors, "contributors", 0, MOST_CONTRIBUTORS);
    return IntStream.range(0, slugs.size())
        .mapToObj(i -> new MinisterId(Input.slug(slugs.get(i), "contributors[" + i + "]")))
        .toList();
  }
}
