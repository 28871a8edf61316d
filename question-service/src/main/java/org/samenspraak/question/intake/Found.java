package org.samenspraak.question.intake;

/**
 * A value and where it stands.
 *
 * @param line on which it begins, from 1
 */
record Found<T>(T value, int line) {}
