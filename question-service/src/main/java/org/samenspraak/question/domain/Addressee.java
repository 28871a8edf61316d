package org.samenspraak.question.domain;

import java.time.LocalDate;

/**
 * To whom a question is to be sent.
 *
 * @param minister slug
 * @param number at that minister in the parliamentary year
 * @param sentOn Brussels date of dispatch, day 0 of the term
 */
public record Addressee(String minister, int number, LocalDate sentOn) {}
