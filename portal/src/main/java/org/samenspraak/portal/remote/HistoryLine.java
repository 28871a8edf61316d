package org.samenspraak.portal.remote;

import java.time.Instant;
import java.util.Map;

/**
 * One line of a history.
 *
 * @param type name of the event, for example {@code question.filed.v1}
 * @param at moment, to be shown in Brussels
 * @param data as the event carries it
 */
public record HistoryLine(
    String id, long sequence, String type, Instant at, Map<String, Object> data) {}
