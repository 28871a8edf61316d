package org.samenspraak.notification.domain;

import java.time.Instant;

/**
 * One fact that is to be told: the matter, words come when the mail is made.
 *
 * @param cause id of the event
 * @param type name of the event
 * @param row name of the row of the table by which it is told
 * @param dossier what it is about, for example {@code question/q1}
 * @param at when it happened, on the business clock
 * @param data the event as JSON
 */
public record Entry(
    String cause, String type, String row, String dossier, Instant at, String data) {}
