/** The government register as it comes from its files. */
@NullMarked
package org.samenspraak.coordination.register;

import org.jspecify.annotations.NullMarked;
