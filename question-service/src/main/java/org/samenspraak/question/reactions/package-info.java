/** What follows for a question from facts of other services. */
@NullMarked
package org.samenspraak.question.reactions;

import org.jspecify.annotations.NullMarked;
