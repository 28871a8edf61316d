/** The answers as they are fixed at the end, and what became of them. */
@NullMarked
package org.samenspraak.coordination.domain.answer;

import org.jspecify.annotations.NullMarked;
