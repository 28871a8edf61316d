/** The service as a whole. */
@NullMarked
package org.samenspraak.coordination;

import org.jspecify.annotations.NullMarked;
