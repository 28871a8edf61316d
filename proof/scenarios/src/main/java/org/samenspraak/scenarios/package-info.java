/** Whole stories, told to a running Samenspraak through HTTP and events only. */
@NullMarked
package org.samenspraak.scenarios;

import org.jspecify.annotations.NullMarked;
