package org.samenspraak.backbone.inbound;

import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;

/**
 * An event on arrival at one reaction.
 *
 * @param envelope the event as it travelled
 * @param cause to be passed to every change made because of it; its moment is the event's time
 */
public record Received(Envelope envelope, Cause.Once cause) {}
