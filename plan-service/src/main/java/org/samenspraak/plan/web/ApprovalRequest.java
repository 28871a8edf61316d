package org.samenspraak.plan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.samenspraak.plan.domain.Approval;
import org.samenspraak.web.Input;
import org.samenspraak.web.TextLine;

/** An approval to be recorded. */
record ApprovalRequest(
    @NotNull Approval.Kind kind,
    @NotNull LocalDate on,
    @NotNull @TextLine(max = LONGEST_REFERENCE) String reference) {
  private static final int LONGEST_REFERENCE = 200;

  Approval toApproval() {
    return new Approval(kind, on, Input.clean(reference));
  }
}
