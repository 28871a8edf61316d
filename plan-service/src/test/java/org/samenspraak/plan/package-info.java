/** The plan-service as a whole: its house rules, and its behaviour over HTTP and events. */
@NullMarked
package org.samenspraak.plan;

import org.jspecify.annotations.NullMarked;
