package org.samenspraak.plan.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.domain.Draft;
import org.samenspraak.plan.domain.Period;
import org.samenspraak.web.Input;

/** A plan entered by form. */
record DraftRequest(
    @Nullable String title,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    @Nullable String coordinator,
    @Nullable List<@Nullable String> objectives,
    @Nullable String likelyDoubleOf) {

  Draft toDraft() {
    String checkedTitle = Input.line(title, "title", Draft.LONGEST_TITLE);
    Period period =
        new Period(
            Input.number(firstYear, "firstYear", Period.EARLIEST, Period.LATEST),
            Input.number(lastYear, "lastYear", Period.EARLIEST, Period.LATEST));
    List<String> texts = Input.list(objectives, "objectives", 1, Draft.MOST_OBJECTIVES);
    return new Draft(
        checkedTitle,
        period,
        new MinisterId(Input.slug(coordinator, "coordinator")),
        IntStream.range(0, texts.size())
            .mapToObj(i -> Input.text(texts.get(i), "objectives[" + i + "]"))
            .toList(),
        likelyDoubleOf == null
            ? null
            : new PlanId(Input.line(likelyDoubleOf, "likelyDoubleOf", Draft.LONGEST_TITLE)));
  }
}
