package org.samenspraak.question.intake;

/**
 * Something that was recognised.
 *
 * @param what in Dutch, for example {@code vraagsteller}
 * @param value as it was understood
 * @param line on which it begins, from 1
 */
public record Finding(String what, String value, int line) {}
