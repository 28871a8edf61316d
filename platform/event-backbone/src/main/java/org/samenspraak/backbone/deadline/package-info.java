/** Wakes aggregates at the moments they asked for. */
@NullMarked
package org.samenspraak.backbone.deadline;

import org.jspecify.annotations.NullMarked;
