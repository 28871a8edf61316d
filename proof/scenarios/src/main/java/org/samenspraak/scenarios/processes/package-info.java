/** Samenspraak as it runs in production: each service, broker and store a process of its own. */
@NullMarked
package org.samenspraak.scenarios.processes;

import org.jspecify.annotations.NullMarked;
