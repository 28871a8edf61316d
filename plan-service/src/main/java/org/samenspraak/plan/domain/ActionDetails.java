package org.samenspraak.plan.domain;

import org.jspecify.annotations.Nullable;

/**
 * What Parliament asks about an action beside who and when.
 *
 * @param budget in words, for example an amount per year
 * @param evaluationCriterion by what one will see that it is reached
 * @param externalDependency on whom outside the Flemish government it depends, for example the
 *     federal level
 */
public record ActionDetails(
    @Nullable String description,
    @Nullable String budget,
    @Nullable String evaluationCriterion,
    @Nullable String externalDependency) {}
