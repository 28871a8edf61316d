package org.samenspraak.plan.web;

import org.jspecify.annotations.Nullable;
import org.samenspraak.plan.domain.ActionStatus;
import org.samenspraak.plan.domain.StatusChange;
import org.samenspraak.web.Input;

/** How an action is said to stand. */
record StatusRequest(
    @Nullable String status,
    @Nullable Integer percentage,
    @Nullable String reason,
    @Nullable String on) {

  StatusChange toChange() {
    return new StatusChange(
        Input.oneOf(ActionStatus.class, status, "status"),
        percentage == null ? null : Input.number(percentage, "percentage", 0, 100),
        Input.text(reason, "reason"),
        Input.date(on, "on"));
  }
}
