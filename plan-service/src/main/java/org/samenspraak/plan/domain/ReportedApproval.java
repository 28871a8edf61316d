package org.samenspraak.plan.domain;

import java.time.LocalDate;

/**
 * An approval that a document speaks of. It is shown, never applied: a decision is recorded with
 * its reference, by somebody who may.
 *
 * @param on Brussels date
 * @param by who approved, as the document has it
 */
public record ReportedApproval(Approval.Kind kind, LocalDate on, String by) {}
