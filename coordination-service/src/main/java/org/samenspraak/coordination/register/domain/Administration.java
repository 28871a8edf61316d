package org.samenspraak.coordination.register.domain;

/**
 * A department or agency that prepares answers for a cabinet.
 *
 * @param organisationCode as log-in knows it
 * @param mailbox functional mailbox
 */
public record Administration(String organisationCode, String mailbox) {}
