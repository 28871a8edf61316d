package org.samenspraak.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.domain.Draft;
import org.samenspraak.plan.domain.Period;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;
import org.samenspraak.web.ShortName;
import org.samenspraak.web.TextLine;

/** A plan entered by form. */
record DraftRequest(
    @NotNull @TextLine(max = Draft.LONGEST_TITLE) String title,
    @NotNull @Range(min = Period.EARLIEST, max = Period.LATEST) Integer firstYear,
    @NotNull @Range(min = Period.EARLIEST, max = Period.LATEST) Integer lastYear,
    @NotNull @ShortName String coordinator,
    @NotNull @Size(min = 1, max = Draft.MOST_OBJECTIVES) List<@NotNull @LongText String> objectives,
    @TextLine(max = Draft.LONGEST_TITLE) @Nullable String likelyDoubleOf) {

  Draft toDraft() {
    return new Draft(
        Input.clean(title),
        new Period(firstYear, lastYear),
        new MinisterId(coordinator),
        objectives.stream().map(Input::clean).toList(),
        likelyDoubleOf == null ? null : new PlanId(Input.clean(likelyDoubleOf)));
  }
}
