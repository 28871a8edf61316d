package org.samenspraak.question.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How long the asker alone has the answers.
 *
 * @param askerOnlyThrough last Brussels date of it
 * @param publicationAt when the question is to be published
 */
public record Embargo(LocalDate askerOnlyThrough, Instant publicationAt) {}
