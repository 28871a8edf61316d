/** How a question ends otherwise than by its answers, and how that is undone. */
@NullMarked
package org.samenspraak.question.domain.end;

import org.jspecify.annotations.NullMarked;
