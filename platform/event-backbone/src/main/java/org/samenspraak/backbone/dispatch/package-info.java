/**
 * How facts from elsewhere reach projections and reactions: in order per key, once in effect,
 * parked when they cannot.
 */
@NullMarked
package org.samenspraak.backbone.dispatch;

import org.jspecify.annotations.NullMarked;
