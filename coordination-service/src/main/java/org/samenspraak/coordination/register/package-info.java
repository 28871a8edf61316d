/** The government register: who governs, and who held which mandate when. */
@NullMarked
package org.samenspraak.coordination.register;

import org.jspecify.annotations.NullMarked;
