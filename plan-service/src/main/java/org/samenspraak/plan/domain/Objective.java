package org.samenspraak.plan.domain;

/**
 * A strategic objective of a plan.
 *
 * @param number from 1, in the order of the plan
 */
public record Objective(int number, String text) {}
