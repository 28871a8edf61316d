/** The trace that work belongs to, carried from requests and events to the events that follow. */
@NullMarked
package org.samenspraak.backbone.trace;

import org.jspecify.annotations.NullMarked;
