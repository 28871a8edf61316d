/** The letter by which a minister answers, as an accessible PDF that can be kept. */
@NullMarked
package org.samenspraak.question.letters;

import org.jspecify.annotations.NullMarked;
