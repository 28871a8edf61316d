/** Dutch words, dates and lists. */
@NullMarked
package org.samenspraak.coordination.domain.text;

import org.jspecify.annotations.NullMarked;
