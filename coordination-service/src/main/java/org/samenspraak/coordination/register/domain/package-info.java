/** What a register of a government is, and when it is sound. */
@NullMarked
package org.samenspraak.coordination.register.domain;

import org.jspecify.annotations.NullMarked;
