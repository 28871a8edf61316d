package org.samenspraak.plan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.samenspraak.plan.domain.ActionStatus;
import org.samenspraak.plan.domain.StatusChange;
import org.samenspraak.web.Input;
import org.samenspraak.web.LongText;

/** How an action is said to stand. */
record StatusRequest(
    @NotNull ActionStatus status,
    @Range(min = 0, max = 100) @Nullable Integer percentage,
    @NotNull @LongText String reason,
    @NotNull LocalDate on) {

  StatusChange toChange() {
    return new StatusChange(status, percentage, Input.clean(reason), on);
  }
}
