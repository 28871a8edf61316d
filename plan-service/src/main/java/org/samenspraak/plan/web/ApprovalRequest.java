package org.samenspraak.plan.web;

import org.jspecify.annotations.Nullable;
import org.samenspraak.plan.domain.Approval;
import org.samenspraak.web.Input;

/** An approval to be recorded. */
record ApprovalRequest(@Nullable String kind, @Nullable String on, @Nullable String reference) {
  private static final int LONGEST_REFERENCE = 200;

  Approval toApproval() {
    return new Approval(
        Input.oneOf(Approval.Kind.class, kind, "kind"),
        Input.date(on, "on"),
        Input.line(reference, "reference", LONGEST_REFERENCE));
  }
}
