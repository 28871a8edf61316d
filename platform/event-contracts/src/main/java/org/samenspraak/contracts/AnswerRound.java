package org.samenspraak.contracts;

/**
 * One time that answers were given to a question. Each source counts its own rounds, so that two of
 * them never take the same one.
 *
 * @param source {@code COORDINATION} or {@code DOCUMENT}
 * @param n from 1, within the source
 * @param kind {@code FINAL}, {@code PROVISIONAL}, {@code SUPPLEMENTARY} or {@code ERRATUM}
 */
public record AnswerRound(String source, int n, String kind) {}
