package org.samenspraak.workingdays;

import java.time.LocalDate;

/**
 * A day inside a term that did not count.
 *
 * @param date Brussels date
 * @param reason in Dutch, as a clerk reads it: "zaterdag", "Allerzielen (vrije dag Vlaamse
 *     administratie)"
 */
public record SkippedDay(LocalDate date, String reason) {}
