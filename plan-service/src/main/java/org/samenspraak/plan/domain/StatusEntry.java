package org.samenspraak.plan.domain;

import java.time.LocalDate;

/**
 * One line in the history of an action.
 *
 * @param percentage progress, 0 to 100
 * @param reason in the words of who changed it
 * @param on Brussels date from which it holds
 * @param actor who changed it, for example {@code cabinet:wouter-beke}
 */
public record StatusEntry(
    ActionStatus status, int percentage, String reason, LocalDate on, String actor) {}
