package org.samenspraak.backbone.aggregate;

import java.time.Instant;
import java.util.Map;

/**
 * One fact of an aggregate's history.
 *
 * @param data the payload as plain JSON values
 */
public record TimelineEntry(
    String id, long sequence, String type, Instant at, Actor actor, Map<String, Object> data) {}
