package org.samenspraak.contracts;

/**
 * A published fact. Implementations are records of plain types (text, numbers, dates, lists, nested
 * records) named by {@link EventName}; codes are text, so that a reader that does not know a later
 * code can still read the event.
 */
public interface Event {}
