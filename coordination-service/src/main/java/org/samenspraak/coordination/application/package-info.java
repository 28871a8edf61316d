/** What can be asked of a coordination and of the government register. */
@NullMarked
package org.samenspraak.coordination.application;

import org.jspecify.annotations.NullMarked;
