/** The backbone's interfaces in memory, for tests of what is built on them. */
@NullMarked
package org.samenspraak.coordination.fakes;

import org.jspecify.annotations.NullMarked;
