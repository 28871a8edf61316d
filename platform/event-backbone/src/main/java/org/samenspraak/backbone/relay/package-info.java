/**
 * Carries pending events to Kafka, each aggregate's in order, and removes only what was
 * acknowledged.
 */
@NullMarked
package org.samenspraak.backbone.relay;

import org.jspecify.annotations.NullMarked;
