/** Decides who coordinates an answer, who contributes to which part of it, and when it is final. */
@NullMarked
package org.samenspraak.coordination;

import org.jspecify.annotations.NullMarked;
