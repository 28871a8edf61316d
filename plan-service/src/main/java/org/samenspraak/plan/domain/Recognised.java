package org.samenspraak.plan.domain;

/**
 * Something that was found in a document.
 *
 * @param what in Dutch, for example {@code titel}
 * @param line on which it begins, from 1
 */
public record Recognised(String what, String value, int line) {}
