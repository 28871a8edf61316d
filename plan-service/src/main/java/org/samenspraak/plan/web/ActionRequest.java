package org.samenspraak.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.plan.domain.ActionDetails;
import org.samenspraak.plan.domain.Draft;
import org.samenspraak.plan.domain.NewAction;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.ShortName;
import org.samenspraak.web.TextLine;

/** What an action is to be. */
record ActionRequest(
    @NotNull @Range(min = 1, max = Draft.MOST_OBJECTIVES) Integer objective,
    @NotNull @TextLine(max = ActionRequest.LONGEST_TITLE) String title,
    @NotNull @ShortName String lead,
    @NotNull @Size(max = ActionRequest.MOST_CONTRIBUTORS) List<@NotNull @ShortName String> contributors,
    @NotNull LocalDate dueOn,
    @LongText(orBlank = true) @Nullable String description,
    @LongText(orBlank = true) @Nullable String budget,
    @LongText(orBlank = true) @Nullable String evaluationCriterion,
    @LongText(orBlank = true) @Nullable String externalDependency) {
  static final int LONGEST_TITLE = 300;
  static final int MOST_CONTRIBUTORS = 20;

  NewAction toAction() {
    return new NewAction(
        objective,
        Input.clean(title),
        new MinisterId(lead),
        contributors.stream().map(MinisterId::new).toList(),
        dueOn,
        new ActionDetails(
            Input.cleanOrNull(description),
            Input.cleanOrNull(budget),
            Input.cleanOrNull(evaluationCriterion),
            Input.cleanOrNull(externalDependency)));
  }
}
